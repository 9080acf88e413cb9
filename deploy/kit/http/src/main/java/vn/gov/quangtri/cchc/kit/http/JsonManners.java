package vn.gov.quangtri.cchc.kit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How JSON is read: strictly, and text in one Unicode form, so that what looks the same is the same in every table. And how it is
 * written: what a record has, not what its questions ({@code isRelative()}) answer.
 */
@ApplicationScoped
class JsonManners implements ObjectMapperCustomizer {

    /** Control characters have no business in a text but for the tab and the line's end. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\uFEFF&&[^\\t\\n]]");

    /** The longest text of one member, in characters: far beyond what any member takes, far below what hurts. */
    static final int LONGEST_TEXT = 100_000;

    /** How deep lists and objects may lie in each other. */
    static final int DEEPEST = 100;

    private final long mostBytes;

    JsonManners(@ConfigProperty(name = "cchc.json.max-body-size") MemorySize most) {
        this.mostBytes = most.asLongValue();
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        mapper.configure(MapperFeature.AUTO_DETECT_IS_GETTERS, false);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.getFactory().configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true);
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(LONGEST_TEXT)
                        .maxNestingDepth(DEEPEST)
                        .maxDocumentLength(mostBytes)
                        .build());
        mapper.registerModule(new SimpleModule("text")
                .addDeserializer(String.class, new CleanText())
                .setDeserializerModifier(new KeptDays.Members()));
    }

    /** Composed Unicode (NFC), lines ended by one character, no control characters; blanks at the ends stay as written. */
    static String clean(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(CONTROL.matcher(lines).replaceAll(""), Normalizer.Form.NFC);
    }

    private static final class CleanText extends StringDeserializer {

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parser.hasToken(JsonToken.VALUE_STRING)
                    ? clean(parser.getText())
                    : (String) context.handleUnexpectedToken(String.class, parser);
        }
    }
}
