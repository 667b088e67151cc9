package org.vigil.common.erasure;

import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.ManagedType;

/** The words that the service itself writes into its tables, such as states and kinds: to erase one would break every row. */
@ApplicationScoped
class OwnWords {

    private final EntityManagerFactory entities;

    OwnWords(EntityManagerFactory entities) {
        this.entities = entities;
    }

    /** Whether a spelling is one of them, in any form. */
    boolean have(String spelling) {
        Set<String> words = new HashSet<>();
        Set<Type> seen = new HashSet<>();
        for (ManagedType<?> type : entities.getMetamodel().getManagedTypes()) {
            for (Attribute<?, ?> attribute : type.getAttributes()) {
                Member member = attribute.getJavaMember();
                take(member instanceof Field field ? field.getGenericType() : attribute.getJavaType(), words, seen);
            }
        }
        return words.contains(Name.words(spelling));
    }

    /** Enums, those in records and lists too, which are kept as JSON. */
    private static void take(Type type, Set<String> words, Set<Type> seen) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                take(argument, words, seen);
            }
        } else if (type instanceof Class<?> plain && plain.isEnum()) {
            for (Object constant : plain.getEnumConstants()) {
                words.add(Name.words(((Enum<?>) constant).name()));
            }
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            for (RecordComponent part : plain.getRecordComponents()) {
                take(part.getGenericType(), words, seen);
            }
        }
    }
}
