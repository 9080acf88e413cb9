package vn.gov.quangtri.cchc.task.tables;

import org.xml.sax.Attributes;

/**
 * The attributes of the element that is being read. None that anybody asks for is long: whoever keeps it need not fear for the memory.
 * Long ones that nobody asks for, such as pictures that Word writes into an attribute, do no harm.
 */
final class XmlAttributes implements Attributes {

    /** In characters. A sheet's name has 31 at most, the format of a number 255; paths and types are a little longer. */
    private static final int LONGEST = 1_000;

    private Attributes element;

    XmlAttributes of(Attributes now) {
        element = now;
        return this;
    }

    private static String bounded(String value) {
        if (value != null && value.length() > LONGEST) {
            throw FileRefusal.of("file-too-much");
        }
        return value;
    }

    @Override
    public int getLength() {
        return element.getLength();
    }

    @Override
    public String getURI(int index) {
        return element.getURI(index);
    }

    @Override
    public String getLocalName(int index) {
        return element.getLocalName(index);
    }

    @Override
    public String getQName(int index) {
        return element.getQName(index);
    }

    @Override
    public String getType(int index) {
        return element.getType(index);
    }

    @Override
    public String getValue(int index) {
        return bounded(element.getValue(index));
    }

    @Override
    public int getIndex(String uri, String localName) {
        return element.getIndex(uri, localName);
    }

    @Override
    public int getIndex(String qName) {
        return element.getIndex(qName);
    }

    @Override
    public String getType(String uri, String localName) {
        return element.getType(uri, localName);
    }

    @Override
    public String getType(String qName) {
        return element.getType(qName);
    }

    @Override
    public String getValue(String uri, String localName) {
        return bounded(element.getValue(uri, localName));
    }

    @Override
    public String getValue(String qName) {
        return bounded(element.getValue(qName));
    }
}
