package org.vigil.sources.reading;

import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.vigil.common.fetch.FetchFailed;
import org.vigil.common.fetch.FetchReason;

/** HTML that somebody else wrote. */
public final class Html {

    private static final int MOST_TAGS = 50_000;
    private static final int DEEPEST = 200;
    private static final Set<String> UNREAD = Set.of("script", "style", "noscript", "template", "iframe", "head");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private Html() {
    }

    /**
     * Reads a page or a part of one.
     *
     * @throws FetchFailed where it has so many tags, or so deep ones, that no reader of pages could show it
     */
    public static Document parse(String html) throws FetchFailed {
        if (html.chars().filter(c -> c == '<').limit(MOST_TAGS + 1L).count() > MOST_TAGS) {
            throw new FetchFailed(FetchReason.TOO_MANY_TAGS);
        }
        Document document = Jsoup.parse(html);
        int[] deepest = { 0 };
        document.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
        if (deepest[0] > DEEPEST) {
            throw new FetchFailed(FetchReason.TOO_DEEP);
        }
        return document;
    }

    /** The text that a reader sees, a line for each paragraph; empty where there is none. */
    public static String text(Element element) {
        Lines lines = new Lines();
        element.traverse(lines);
        return lines.text();
    }

    private static final class Lines implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private final StringBuilder line = new StringBuilder();
        private int unread;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && unread == 0) {
                line.append(words.getWholeText());
            } else if (node instanceof Element element) {
                unread += UNREAD.contains(element.normalName()) ? 1 : 0;
                endLineAt(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                unread -= UNREAD.contains(element.normalName()) ? 1 : 0;
                endLineAt(element);
            }
        }

        private void endLineAt(Element element) {
            if (element.isBlock() || element.normalName().equals("br")) {
                endLine();
            }
        }

        private void endLine() {
            String words = BLANKS.matcher(line).replaceAll(" ").strip();
            line.setLength(0);
            if (!words.isEmpty()) {
                text.append(text.length() == 0 ? "" : "\n").append(words);
            }
        }

        String text() {
            endLine();
            return text.toString();
        }
    }
}
