package vn.gov.quangtri.cchc.task.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of a Word or Excel file, read as streams alone. POI's own opener builds trees of some parts before anybody can bound
 * them, so that a small file fills the memory; from POI come the hardened XML reader, addresses and dates.
 */
final class OfficePackage implements Closeable {

    private static final int PARTS = 5_000;

    /** Of one kind, from one part: a workbook has one for each sheet. */
    private static final int RELATIONS = 1_000;

    private final ZipFile zip;
    private final XmlBytes.Left left = new XmlBytes.Left();

    OfficePackage(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        if (zip.size() > PARTS) {
            zip.close();
            throw FileRefusal.of("file-too-much");
        }
    }

    /** The part that the package is about. */
    String main() throws IOException, SAXException {
        return related("", "/officeDocument").orElseThrow(() -> FileRefusal.of("file-unknown-type"));
    }

    boolean hasMacros() {
        return zip.stream().anyMatch(e -> e.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
    }

    /** The declared content type of a part, empty if there is none. */
    String contentType(String part) throws IOException, SAXException {
        String[] found = {""};
        parse("[Content_Types].xml", new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qualified, Attributes a) {
                if (name.equals("Override") && ("/" + part).equals(a.getValue("PartName"))) {
                    found[0] = String.valueOf(a.getValue("ContentType"));
                }
            }
        });
        return found[0];
    }

    /** The first part that this one is related to in such a way. */
    Optional<String> related(String part, String typeEnding) throws IOException, SAXException {
        return relations(part, typeEnding).values().stream().findFirst();
    }

    /** Parts by the relation's id; what lies outside of the package is not followed. */
    Map<String, String> relations(String part, String typeEnding) throws IOException, SAXException {
        Map<String, String> targets = new LinkedHashMap<>();
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String file = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        parse(file, new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qualified, Attributes a) throws SAXException {
                String type = a.getValue("Type");
                if (name.equals("Relationship") && type != null && type.endsWith(typeEnding) && isInside(a)) {
                    targets.put(a.getValue("Id"), resolved(folder, a.getValue("Target")));
                    if (targets.size() > RELATIONS) {
                        throw FileRefusal.of("file-too-much");
                    }
                }
            }
        });
        return targets;
    }

    private static boolean isInside(Attributes relation) {
        return !"External".equals(relation.getValue("TargetMode")) && relation.getValue("Target") != null;
    }

    private static String resolved(String folder, String target) throws SAXException {
        try {
            return URI.create("/" + folder).resolve(target).getPath().substring(1);
        } catch (RuntimeException e) {
            throw new SAXException("A relation without a path: " + target, e);
        }
    }

    /** Streams a part through a handler; a part that is not there is empty. Neither a document type nor an entity is ever resolved. */
    void parse(String part, DefaultHandler handler) throws IOException, SAXException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        try (InputStream in = new XmlBytes(zip.getInputStream(entry), left)) {
            XMLReader reader = new XmlLimits(XMLHelper.newXMLReader());
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            InputSource source = new InputSource(in);
            // As all offices write them. Of some other encodings the bytes could not be counted as they pass.
            source.setEncoding("UTF-8");
            reader.parse(source);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This Java has no XML reader", e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
