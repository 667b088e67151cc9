package org.vigil.sources.feed;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.vigil.sources.reading.StatedDate;

/**
 * A first look at an XML document, as a stream: whether it may be read into memory, and the dates of its items as they are
 * written.
 *
 * @param dates one for each item in the order of the document; null where it states none that is clear
 */
record XmlOutline(List<String> dates) {

    private static final int DEEPEST = 100;
    private static final int MOST_ELEMENTS = 30_000;
    /** The first that is there counts: an edited item stays published when it was. */
    private static final Map<String, Integer> DATES = Map.of("published", 1, "pubDate", 1, "issued", 1, "date", 2, "created", 3,
            "updated", 4, "modified", 4);

    static XmlOutline of(String xml) throws UnreadableFeed {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml));
            try {
                return read(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException | IllegalStateException e) {
            throw xml.regionMatches(true, 0, "<!doctype", 0, 9) || xml.regionMatches(true, 0, "<html", 0, 5) ? page()
                    : new UnreadableFeed(PollMessages::brokenXml);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    private static UnreadableFeed page() {
        return new UnreadableFeed(PollMessages::page);
    }

    private static XmlOutline read(XMLStreamReader reader) throws XMLStreamException, UnreadableFeed {
        List<String> dates = new ArrayList<>();
        int depth = 0;
        int elements = 0;
        Item item = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD ->
                    throw isPage(reader.getText()) ? page() : new UnreadableFeed(PollMessages::doctype);
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    elements++;
                    refuse(reader, depth, elements);
                    if (item == null && (reader.getLocalName().equals("item") || reader.getLocalName().equals("entry"))) {
                        item = new Item(depth);
                    } else if (item != null && depth == item.depth + 1 && DATES.containsKey(reader.getLocalName())) {
                        item.rank = DATES.get(reader.getLocalName());
                        item.text.setLength(0);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (item != null && item.rank > 0 && depth == item.depth + 1) {
                        item.text.append(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (item != null && depth == item.depth + 1) {
                        item.take();
                    } else if (item != null && depth == item.depth) {
                        dates.add(item.date);
                        item = null;
                    }
                    depth--;
                }
                default -> {
                    // comments and the like say nothing
                }
            }
        }
        return new XmlOutline(dates);
    }

    private static void refuse(XMLStreamReader reader, int depth, int elements) throws UnreadableFeed {
        if (depth == 1 && reader.getLocalName().equalsIgnoreCase("html")) {
            throw page();
        }
        if (depth > DEEPEST || elements > MOST_ELEMENTS) {
            throw new UnreadableFeed(PollMessages::tooManyElements);
        }
    }

    private static boolean isPage(String doctype) {
        return doctype != null && doctype.toLowerCase(Locale.ROOT).matches("(?s)<!doctype\\s+html.*");
    }

    /** What is known of an item while the stream is in it. */
    private static final class Item {

        private final int depth;
        private final StringBuilder text = new StringBuilder();
        private int rank;
        private String date;
        private int dateRank = Integer.MAX_VALUE;

        Item(int depth) {
            this.depth = depth;
        }

        void take() {
            Optional<String> stated = rank == 0 ? Optional.empty() : StatedDate.read(text.toString());
            if (stated.isPresent() && rank < dateRank) {
                date = stated.get();
                dateRank = rank;
            }
            rank = 0;
        }
    }
}
