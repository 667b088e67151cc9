package org.vigil.common.idempotency;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;

/**
 * Marks a resource method that honours the {@code Idempotency-Key} header (IETF
 * draft-ietf-httpapi-idempotency-key-header). The method returns a {@code Response} and runs in one transaction with
 * the row that remembers it. The same key with the same request is answered as before; with another request it is a
 * 422. Only a success is remembered.
 */
@Documented
@InterceptorBinding
@Target({ METHOD, TYPE })
@Retention(RUNTIME)
public @interface Idempotent {
}
