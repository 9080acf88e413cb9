package vn.gov.quangtri.cchc.task.tables;

import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * What a parser keeps until its end is bounded: how deep elements are nested, and how many names there are, of elements, attributes,
 * spaces of names and instructions; and no attribute that is asked for is long.
 */
final class XmlLimits extends XMLFilterImpl {

    /** Far beyond any office's file, and below what a newer Java's parser allows by itself, so that all say the same of such a file. */
    private static final int DEPTH = 80;

    private static final int NAMES = 2_000;
    /** In characters. */
    private static final int LONGEST_NAME = 500;

    private final Set<String> names = new HashSet<>();
    private final XmlAttributes attributes = new XmlAttributes();
    private int depth;

    XmlLimits(XMLReader reader) {
        super(reader);
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        name(prefix);
        name(uri);
        super.startPrefixMapping(prefix, uri);
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        name(target);
        super.processingInstruction(target, data);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes a) throws SAXException {
        depth++;
        name(qualified);
        for (int i = 0; i < a.getLength(); i++) {
            name(a.getQName(i));
        }
        if (depth > DEPTH) {
            throw FileRefusal.of("file-too-much");
        }
        super.startElement(uri, name, qualified, attributes.of(a));
    }

    private void name(String name) {
        names.add(name);
        if (names.size() > NAMES || name.length() > LONGEST_NAME) {
            throw FileRefusal.of("file-too-much");
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        depth--;
        super.endElement(uri, name, qualified);
    }
}
