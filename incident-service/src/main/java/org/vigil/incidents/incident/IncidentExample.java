package org.vigil.incidents.incident;

/** The incident that the documentation shows. */
final class IncidentExample {

    static final String SHOWN = """
            {"id":"01991f0c-0000-7000-8000-000000000001","revision":1,"category":"attack","eventType":"Battles/Armed clash",
             "violenceType":null,
             "verification":{"status":"claimed","derived":"claimed","basis":null,"reason":null},
             "when":{"from":"2020-08-28","to":"2020-08-28","precision":"day","basis":"stated"},
             "where":{"country":"SY","admin1":"SY-DY","statedAdmin1":"SY-DY","computedAdmin1":null,"admin2":null,
                      "place":"al-Dashisha","lat":null,"lon":null,"precision":"near"},
             "actors":[{"actor":"islamic-state","role":"perpetrator","attribution":"stated"},
                       {"actor":"sdf","role":"target","attribution":"stated"}],
             "casualties":[{"group":"sdf","outcome":"killed","low":4,"best":4,"high":4,"partOf":null}],
             "claims":[{"id":"01991f0b-0000-7000-8000-000000000001","report":"01991f0a-5c1e-7d3b-9a52-0d6c7e1f2a3b",
                        "reportSource":"fox-news","speaker":"sdf-media","stance":"asserts","claimedBy":null,
                        "origin":"voice:sdf","pending":false}],
             "origins":1,"externalIds":[],"mergedInto":null,"knownAt":"2026-11-20T10:05:00Z"}""";

    private IncidentExample() {
    }
}
