package org.vigil.stats.bulletin.ready;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.inbox.ConsumedThrough;
import org.vigil.common.page.Frame;
import org.vigil.common.problem.Problems;
import org.vigil.common.security.Roles;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Page;
import org.vigil.stats.bulletin.Bulletin;
import org.vigil.stats.bulletin.form.BulletinForm;
import org.vigil.stats.bulletin.form.BulletinPage;
import org.vigil.stats.measure.AsOf;
import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.ParameterMessages;
import org.vigil.stats.measure.Span;
import org.vigil.stats.measure.TakenParameters;

@Path("/api/v1/bulletins")
@Tag(name = "bulletins")
class BulletinResource {

    static final String BULLETINS = "/api/v1/bulletins/";
    static final String FORMAT = "format";
    static final String FORM = "json, html or csv; what the Accept header says when absent.";

    private static final String AS_OF = "asOf";
    private static final String SINCE = "since";
    private static final String FILE = "table,from,to,asOf,group,incidents,incidentsLow,incidentsHigh,incidentsUnknown,incidentsBehind,share,…\r\ndivisions,2020-08-01,2020-08-31,2026-11-20T10:05:00Z,IQ-DI,43,43,43,,/api/v1/stats/incidents?…,43,…";

    private final MonthlyBulletin monthly;
    private final ReadyBulletins ready;
    private final ConsumedThrough consumed;
    private final Frame frame;

    BulletinResource(MonthlyBulletin monthly, ReadyBulletins ready, ConsumedThrough consumed, Frame frame) {
        this.monthly = monthly;
        this.ready = ready;
        this.consumed = consumed;
        this.frame = frame;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Lists the bulletins that can be asked for", description = "With what each counts, whose practice it follows, what it needs, and an address to try.")
    @APIResponse(responseCode = "200", description = "All of them, on one page.")
    public Page<BulletinItem> list() {
        return new Page<>(ready.items(), null);
    }

    /** Which there are, or what its form leads to. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public Response page(@QueryParam("country") String country, @QueryParam("month") String month) {
        if (country != null && month != null) {
            return Response.seeOther(UriBuilder.fromPath(BULLETINS).path("{country}/{month}").build(country, month)).build();
        }
        YearMonth last = YearMonth.from(consumed.instant().atOffset(ZoneOffset.UTC)).minusMonths(1);
        return frame.answer(new BulletinsPage(ready.named(), last));
    }

    @GET
    @Path("{country}/{month}")
    @Produces({ MediaType.APPLICATION_JSON, BulletinForm.PAGE, BulletinForm.FILE })
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows the bulletin of a country and a month", description = "The month beside the one before and the same a year before; the twelve months before; by category, division, verification and actor, with claimed, supported and unclaimed beside each other; casualties with nested lines. As JSON, as a page, or as CSV.")
    @APIResponse(responseCode = "200", description = "The bulletin.", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Bulletin.class)),
            @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)),
            @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class), examples = @ExampleObject(name = "lines", value = FILE)) })
    @APIResponse(responseCode = "304", description = "It is as the ETag in If-None-Match says.")
    @APIResponse(responseCode = "400", description = "The country, the month or a parameter is wrong or unknown; the problem names it.")
    public Response month(@PathParam("country") @Parameter(description = "ISO 3166-1 alpha-2.", example = "IQ") String country,
            @PathParam("month") @Parameter(description = "A calendar month.", example = "2020-08") String month,
            @QueryParam(AS_OF) @Parameter(description = "Answer from what was known at that moment; the latest that can be answered when absent or later.") String asOf,
            @QueryParam(SINCE) @Parameter(description = "Add what has changed since that moment, such as that of the last bulletin.") String since,
            @QueryParam(FORMAT) @Parameter(description = FORM, example = "json") String format, @Context HttpHeaders headers,
            @Context UriInfo address) {
        TakenParameters.demandOnce(Set.of(AS_OF, SINCE, FORMAT), address);
        if (!Dimension.COUNTRY.accepts(country)) {
            throw Problems.invalidPath("country", Dimension.COUNTRY.form());
        }
        Instant latest = consumed.instant();
        Instant moment = AsOf.parse(asOf, latest);
        Instant earlier = since == null ? null : AsOf.parse(SINCE, since, latest);
        if (earlier != null && earlier.isAfter(moment)) {
            throw Problems.invalidParameter(SINCE, Sentence.of(DemandMessages.class, DemandMessages::since));
        }
        return answer(monthly.of(country, parsed(month), moment, earlier), format, headers, address);
    }

    @GET
    @Path("{name}")
    @Produces({ MediaType.APPLICATION_JSON, BulletinForm.PAGE, BulletinForm.FILE })
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows a bulletin over days and filters of one's choice", description = "The list of bulletins says which there are, whose practice each follows, and what it needs; from and to are always needed. As JSON, as a page, or as CSV.")
    @APIResponse(responseCode = "200", description = "The bulletin.", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Bulletin.class)),
            @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)),
            @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class), examples = @ExampleObject(name = "lines", value = FILE)) })
    @APIResponse(responseCode = "304", description = "It is as the ETag in If-None-Match says.")
    @APIResponse(responseCode = "400", description = "A parameter is wrong, unknown or missing; the problem names it.")
    @APIResponse(responseCode = "404", description = "There is no bulletin of that name.")
    public Response named(@PathParam("name") @Parameter(description = "Its name.", example = "claimed-by-month") String name,
            @BeanParam ReadyParameters parameters, @Context HttpHeaders headers, @Context UriInfo address) {
        return answer(ready.of(name, parameters, consumed.instant()), parameters.format, headers, address);
    }

    /** Who asks in a browser and for no form is shown it among the other pages. */
    private Response answer(Bulletin bulletin, String format, HttpHeaders headers, UriInfo address) {
        if (format == null && frame.isWanted()) {
            return frame.answer(BulletinPage.of(bulletin, address.getBaseUri(), frame.getLanguage().getTag()));
        }
        return BulletinForm.of(format, headers.getAcceptableMediaTypes()).answer(bulletin, frame.getLanguage());
    }

    private static YearMonth parsed(String month) {
        try {
            YearMonth parsed = YearMonth.parse(month);
            if (Span.MEANT.contains(parsed.atEndOfMonth()) && Span.MEANT.contains(parsed.minusYears(2).atDay(1))) {
                return parsed;
            }
        } catch (DateTimeException e) {
            // answered below, like a year that nobody can mean
        }
        throw Problems.invalidPath("month", Sentence.of(ParameterMessages.class, ParameterMessages::month));
    }
}
