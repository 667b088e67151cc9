package org.vigil.common.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.codehaus.groovy.runtime.InvokerHelper;

import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovyClassLoader;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;

/**
 * Keeps each path that a test reads from an answer compiled. RestAssured makes a Groovy script of it and compiles that anew
 * each time, which took more than half of all the tests' time.
 */
final class CompiledPaths extends DelegatingMetaClass {

    private final Map<String, Class<?>> scripts = new ConcurrentHashMap<>();
    private final GroovyClassLoader compiler = new GroovyClassLoader(GroovyShell.class.getClassLoader());

    private CompiledPaths() {
        super(GroovyShell.class);
    }

    /** From now on every shell evaluates with compiled scripts. */
    static void keep() {
        CompiledPaths paths = new CompiledPaths();
        paths.initialize();
        GroovySystem.getMetaClassRegistry().setMetaClass(GroovyShell.class, paths);
    }

    @Override
    public Object invokeMethod(Object shell, String method, Object[] arguments) {
        if (method.equals("evaluate") && arguments.length == 1 && arguments[0] instanceof CharSequence path) {
            Class<?> script = scripts.computeIfAbsent(path.toString(), compiler::parseClass);
            return InvokerHelper.createScript(script, ((GroovyShell) shell).getContext()).run();
        }
        return super.invokeMethod(shell, method, arguments);
    }
}
