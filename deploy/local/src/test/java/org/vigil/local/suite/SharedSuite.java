package org.vigil.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One suite for the tests that look at nothing but what they filed themselves; it goes down after the last of them. */
final class SharedSuite implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Suite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Suite suite = context.getRoot().getStore(Namespace.create(SharedSuite.class)).computeIfAbsent(Suite.class,
                key -> made(), Suite.class);
        suite.up();
        return suite;
    }

    private static Suite made() {
        try {
            return new Suite("shared");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
