package vn.gov.quangtri.cchc.kit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import vn.gov.quangtri.cchc.kit.base.KeptYears;

/**
 * Days of the {@linkplain KeptYears kept years}, in bodies and in parameters. Java reads years of up to nine digits; a day of any other
 * is as unreadable as a word.
 */
@Provider
class KeptDays implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> raw, Type generic, Annotation[] annotations) {
        return raw == LocalDate.class ? (ParamConverter<T>) new Parameter() : null;
    }

    private static final class Parameter implements ParamConverter<LocalDate> {

        @Override
        public LocalDate fromString(String text) {
            LocalDate day = LocalDate.parse(text);
            if (!KeptYears.have(day)) {
                throw new DateTimeException("Out of range: " + text);
            }
            return day;
        }

        @Override
        public String toString(LocalDate day) {
            return day.toString();
        }
    }

    /** For bodies: whoever reads days of a body, these years alone. */
    static final class Members extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription type, JsonDeserializer<?> reader) {
            return type.getBeanClass() == LocalDate.class ? new Member(reader) : reader;
        }
    }

    private static final class Member extends DelegatingDeserializer {

        private static final long serialVersionUID = 1L;

        Member(JsonDeserializer<?> reader) {
            super(reader);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
            return new Member(reader);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Object read = super.deserialize(parser, context);
            if (read instanceof LocalDate day && !KeptYears.have(day)) {
                throw context.weirdStringException(day.toString(), LocalDate.class, "out of range");
            }
            return read;
        }
    }
}
