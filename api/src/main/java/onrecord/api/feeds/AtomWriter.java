package onrecord.api.feeds;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes Atom 1.0 (RFC 4287). */
final class AtomWriter {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    private AtomWriter() throws XMLStreamException {
        xml = XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    }

    static byte[] write(Feed feed) {
        try {
            AtomWriter writer = new AtomWriter();
            writer.feed(feed);
            return writer.bytes.toByteArray();
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void feed(Feed feed) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element("id", name("feed " + feed.query().filter()));
        element("title", feed.title());
        element("updated", feed.updated());
        xml.writeStartElement("author");
        element("name", "Onrecord");
        xml.writeEndElement();
        element("generator", "Onrecord");
        link("self", "application/atom+xml", feed.address());
        if (feed.next() != null) {
            link("next", "application/atom+xml", feed.next());
        }
        for (FeedEntry entry : feed.entries()) {
            entry(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    private void entry(FeedEntry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", name("statement " + entry.id()));
        element("title", entry.title());
        element("updated", entry.updated());
        xml.writeStartElement("author");
        element("name", entry.speaker());
        xml.writeEndElement();
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", entry.kind());
        if (entry.address() != null) {
            link("alternate", "text/html", entry.address());
        }
        element("content", entry.content()); // and so an entry may be without a link
        xml.writeEndElement();
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", XmlText.of(address));
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(XmlText.of(text));
        xml.writeEndElement();
    }

    /** The same for the same thing, wherever it is served. */
    private static String name(String thing) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("onrecord " + thing).getBytes(StandardCharsets.UTF_8));
    }
}
