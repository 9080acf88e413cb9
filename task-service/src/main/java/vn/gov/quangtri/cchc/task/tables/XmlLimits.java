package vn.gov.quangtri.cchc.task.tables;

import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/** What a parser keeps until its end is bounded: how deep elements are nested, and how many names there are. */
final class XmlLimits extends XMLFilterImpl {

    /** Far beyond any office's file, and below what a newer Java's parser allows by itself, so that all say the same of such a file. */
    private static final int DEPTH = 80;

    private static final int NAMES = 2_000;

    private final Set<String> names = new HashSet<>();
    private int depth;

    XmlLimits(XMLReader reader) {
        super(reader);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes a) throws SAXException {
        depth++;
        names.add(qualified);
        for (int i = 0; i < a.getLength(); i++) {
            names.add(a.getQName(i));
        }
        if (depth > DEPTH || names.size() > NAMES) {
            throw FileRefusal.of("file-too-much");
        }
        super.startElement(uri, name, qualified, a);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        depth--;
        super.endElement(uri, name, qualified);
    }
}
