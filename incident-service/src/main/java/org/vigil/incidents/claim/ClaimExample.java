package org.vigil.incidents.claim;

/** The claim that the documentation shows. */
final class ClaimExample {

    private static final String SAID = """
            "report":"01991f0a-5c1e-7d3b-9a52-0d6c7e1f2a3b","speaker":"sdf-media","stance":"asserts","statedAt":"2020-08-30",
             "category":"attack","eventType":"Battles/Armed clash",
             "when":{"from":"2020-08-28","to":"2020-08-28","precision":"day","basis":"stated"},
             "where":{"country":"SY","admin1":"SY-DY","place":"al-Dashisha","lat":null,"lon":null,"precision":"near"},
             "actors":[{"actor":"islamic-state","role":"perpetrator","attribution":"stated"},
                       {"actor":"sdf","role":"target","attribution":"stated"}],
             "casualties":[{"group":"sdf","outcome":"killed","low":4,"best":4,"high":4,"partOf":null}],
             "quote":{"start":1180,"end":1302}""";

    static final String SENT = "{" + SAID + "}";

    static final String SHOWN = "{\"id\":\"01991f0b-0000-7000-8000-000000000001\"," + SAID
            + """
                    ,
                     "state":"attached","incident":"01991f0c-0000-7000-8000-000000000001","reason":null,"lease":null,"pending":[],"warnings":[],
                     "revision":2,"knownAt":"2026-11-20T10:05:00Z"}""";

    private ClaimExample() {
    }
}
