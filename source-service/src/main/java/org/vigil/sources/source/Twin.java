package org.vigil.sources.source;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;

/**
 * A source that may be the same as another one.
 *
 * @param slug its slug; the code name of a protected one for those who may not know it
 * @param name its name
 * @param because why it may be the same
 */
@Schema(description = "A source that may be the same as another one.", examples = """
        {"slug":"al-jazeera","name":"Al Jazeera","because":["same host aljazeera.example","similar name: الجزيرة and Al Jazeera"]}""")
public record Twin(String slug, String name, List<Sentence> because) {
}
