package org.vigil.local.suite;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A visitor who goes from page to page by their links, in Arabic, and looks whether what they offer is open, and none is bare.
 */
final class Walk {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
    /** So many pages of one kind are enough. */
    private static final int MOST_OF_A_KIND = 12;
    /** A table or list with nothing in it, where a sentence belongs. */
    private static final String BLANK = "tbody:not(:has(tr)), ul:not(:has(li)), ol:not(:has(li)), dl.facts:not(:has(dt))";
    /** What somebody else wrote, as it stands isolated in a sentence of ours. */
    private static final Pattern OTHERS = Pattern.compile("\u2068[^\u2069]*\u2069");
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}");
    /** What is said in a language of its own: a name, what somebody wrote, a sentence of the API. */
    private static final String AS_IT_IS = "bdi, code, [dir]:not(html), [lang=en]";
    private static final int OK = 200;
    private static final int SEE_OTHER = 303;

    private final Visitor visitor;
    private final List<Endpoint> endpoints;
    private final Queue<String> ahead = new ArrayDeque<>();
    private final Set<String> known = new TreeSet<>();
    private final Map<String, Integer> ofAKind = new HashMap<>();
    private final Set<String> pages = new TreeSet<>();
    private final Set<String> forms = new TreeSet<>();
    private final Set<String> wrong = new TreeSet<>();

    Walk(Visitor visitor, List<Endpoint> endpoints) {
        this.visitor = visitor;
        this.endpoints = endpoints;
    }

    /** Goes from there to wherever links lead. */
    void from(Collection<String> addresses) {
        ahead.addAll(addresses);
        known.addAll(addresses);
        while (!ahead.isEmpty()) {
            look(ahead.remove());
        }
    }

    private void look(String address) {
        HttpResponse<String> answer = visitor.read(address);
        if (answer.statusCode() == SEE_OTHER) {
            follow(address, answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow()));
            return;
        }
        if (answer.statusCode() != OK) {
            wrong.add(address + " is answered with " + answer.statusCode());
            return;
        }
        endpoint("GET", address).ifPresent(page -> pages.add(page.name()));
        Document page = Jsoup.parse(answer.body(), answer.uri().toString());
        page.select(BLANK).forEach(blank -> wrong.add(address + " says nothing in " + blank.parent().outerHtml()));
        page.select("body *").stream().filter(Walk::isUntranslated)
                .forEach(element -> wrong.add(address + " says in English: " + element.ownText()));
        page.select("a[href]").forEach(link -> follow(address, URI.create(link.absUrl("href"))));
        page.select("form:not([method=dialog])").forEach(form -> offer(address, method(form), form.absUrl("action")));
        page.select("[formaction]").forEach(
                button -> offer(address, method(button.closest("form")), button.absUrl("formaction")));
        for (String method : METHODS) {
            page.select("[hx-" + method + "]").forEach(part -> offer(address, method, part.absUrl("hx-" + method)));
        }
    }

    private static boolean isUntranslated(Element element) {
        return ENGLISH.matcher(OTHERS.matcher(element.ownText()).replaceAll("")).find() && element.closest(AS_IT_IS) == null;
    }

    private static String method(Element form) {
        return form.attr("method").isEmpty() ? "get" : form.attr("method");
    }

    /** What leads to another site is not ours to look at. */
    private void follow(String page, URI to) {
        if (!visitor.isAt(to)) {
            return;
        }
        String address = to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery());
        Optional<Endpoint> target = offer(page, "get", to.toString()).filter(Endpoint::ofPages);
        if (target.isPresent() && known.add(address)
                && ofAKind.merge(target.get().path(), 1, Integer::sum) <= MOST_OF_A_KIND) {
            ahead.add(address);
        }
    }

    private Optional<Endpoint> offer(String page, String method, String to) {
        Optional<Endpoint> target = endpoint(method.toUpperCase(Locale.ROOT), URI.create(to).getRawPath());
        boolean leadsToSignIn = method.equals("get") && !visitor.signedIn();
        if (target.isEmpty() || !leadsToSignIn && !visitor.may(target.get().role())) {
            wrong.add(page + " offers " + method + " " + to);
        } else if (target.get().ofPages() && !target.get().method().equals("GET")) {
            forms.add(target.get().name());
        }
        return target;
    }

    private Optional<Endpoint> endpoint(String method, String address) {
        return Endpoint.answering(endpoints, method, address.replaceFirst("\\?.*", ""));
    }

    /** The pages that the visitor saw, as {@link Endpoint#name} has them. */
    Set<String> pages() {
        return pages;
    }

    /** What the forms send that the visitor saw. */
    Set<String> forms() {
        return forms;
    }

    /** What was offered to the visitor but is refused or not there, and what is bare or in another language. */
    Set<String> wrong() {
        return wrong;
    }
}
