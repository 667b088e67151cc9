package org.vigil.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One suite with the demo for all that is looked at in a browser; it goes down after the last test. */
final class DemoSuite implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Suite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(Namespace.create(DemoSuite.class)).computeIfAbsent(Suite.class, key -> started(),
                Suite.class);
    }

    private static Suite started() {
        try {
            Suite suite = new Suite("browser");
            suite.upWithDemo();
            return suite;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
