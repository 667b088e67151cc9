package org.vigil.incidents.verification;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.vigil.incidents.statement.Stance;

/** The sources and reports that the cases of the verification rule speak of. */
final class World {

    private static final Map<String, Voice> VOICES = Map.ofEntries(
            voice("fox", "fox"), voice("reuters", "reuters"), voice("arab-weekly", "arab-weekly"), voice("unnamed", "unnamed"),
            voice("sohr", "sohr"), voice("ric", "ric"),
            voice("media-group", "media-group"), voice("group-daily", "media-group"), voice("group-radio", "media-group"),
            voice("sdf-media", "sdf-media", "sdf"), voice("sdf-tv", "sdf-media", "sdf"),
            voice("amaq", "amaq", "islamic-state"), voice("nashir", "nashir", "islamic-state"),
            voice("centcom", "centcom", "us-forces"), voice("pentagon", "pentagon", "us-forces"));

    private static final Map<String, Telling> TELLINGS = Map.ofEntries(
            telling("fox-original", "fox", "fox-original", "fox"),
            telling("fox-original-2", "fox", "fox-original-2", "fox"),
            telling("fox-unknown", "fox", null, null),
            telling("reuters-original", "reuters", "reuters-original", "reuters"),
            telling("reuters-unknown", "reuters", null, null),
            telling("arab-weekly-original", "arab-weekly", "arab-weekly-original", "arab-weekly"),
            telling("group-daily-original", "group-daily", "group-daily-original", "group-daily"),
            telling("group-radio-original", "group-radio", "group-radio-original", "group-radio"),
            telling("sdf-original", "sdf-media", "sdf-original", "sdf-media"),
            telling("sdf-unknown", "sdf-media", null, null),
            telling("sdf-tv-original", "sdf-tv", "sdf-tv-original", "sdf-tv"),
            telling("unnamed-original", "unnamed", "unnamed-original", "unnamed"),
            telling("unnamed-relay-of-fox", "unnamed", "fox-original", "fox"),
            telling("unnamed-relay-of-sdf", "unnamed", "sdf-original", "sdf-media"),
            telling("unnamed-relay-of-not-arrived", "unnamed", "not-arrived", null));

    private World() {
    }

    /** A claim of a speaker in a report; either may be one that has not arrived. */
    static Testimony claim(Stance stance, String speaker, String report) {
        return new Testimony(UUID.randomUUID(), stance, speaker, VOICES.get(speaker), TELLINGS.get(report));
    }

    private static Map.Entry<String, Voice> voice(String slug, String top, String... actors) {
        return Map.entry(slug, new Voice(slug, top, Set.of(actors)));
    }

    private static Map.Entry<String, Telling> telling(String name, String source, String origin, String originSource) {
        Voice originVoice = originSource == null ? null : VOICES.get(originSource);
        return Map.entry(name, new Telling(id(name), source, origin == null ? null : id(origin), originVoice));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
