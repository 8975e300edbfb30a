using System.Globalization;
using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Editing;
using ChinaAiWeekly.Store.Publishing;
using ChinaAiWeekly.Web.Security;
using Microsoft.Net.Http.Headers;

namespace ChinaAiWeekly.Web.Api;

/// <summary>What the upload API answers: the outcome, and what an editor should know, with lines.</summary>
public sealed record UploadAnswer(string Outcome, DateOnly? Date, int? Revision, Uri? Address, IReadOnlyList<UploadDiagnostic> Diagnostics);

/// <summary>One diagnostic, as in the parse contract.</summary>
public sealed record UploadDiagnostic(string Code, string Severity, string Message, int Line, int Column);

/// <summary>
/// <c>POST /api/v1/issues?date=yyyy-MM-dd</c>: raw Markdown as body, published at once. 201 published, 200 unchanged,
/// 400 bad date, 401, 403, 409 somebody else's newer revision, 413, 415 not text, 422 rejected, 429, 503 busy.
/// </summary>
internal static class IssueUpload
{
    public const string Address = "/api/v1/issues";
    private static readonly string[] Types = ["text/markdown", "text/plain", "application/octet-stream"];

    public static void MapApi(this WebApplication app) => app.MapPost(Address, PostAsync)
        .RequireAuthorization(Policies.Upload)
        .RequireRateLimiting(Policies.UploadRate)
        .DisableAntiforgery()
        .WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(ReportLimits.Default.Bytes));

    private static async Task<IResult> PostAsync(
        HttpContext context, string? date, bool? strict, string? note, IssuePublisher publisher, AuditLog audit, CancellationToken cancellation)
    {
        DateOnly? issueDate = null;
        if (date is { Length: > 0 })
        {
            if (!DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed))
            {
                return Results.Problem($"'{date}' is not a date: write ?date=yyyy-MM-dd.", statusCode: StatusCodes.Status400BadRequest);
            }

            issueDate = parsed;
        }

        if (!IsText(context.Request)) return Results.Problem("Send the Markdown itself as text/markdown, uncompressed.", statusCode: StatusCodes.Status415UnsupportedMediaType);
        if (!TryRevision(context.Request, out var revision)) return Results.Problem("If-Match takes the number of a revision in quotes: \"2\".", statusCode: StatusCodes.Status400BadRequest);

        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, cancellation);
        var actor = context.User.Identity?.Name ?? "";
        var outcome = await publisher.PublishAsync(
            body.ToArray(), new PublishRequest(actor, issueDate, null, note, revision, strict == true), cancellation);
        if (outcome.Status == PublishStatus.Published)
        {
            await audit.AddAsync(actor, AuditAction.Published, Subject(outcome), $"revision {outcome.Revision} by API", cancellation);
        }

        return Results.Json(Answer(outcome), statusCode: Code(context, outcome.Status));
    }

    private static int Code(HttpContext context, PublishStatus status)
    {
        if (status == PublishStatus.Busy) context.Response.Headers.RetryAfter = "5";
        return status switch
        {
            PublishStatus.Published => StatusCodes.Status201Created,
            PublishStatus.Unchanged => StatusCodes.Status200OK,
            PublishStatus.Conflict => StatusCodes.Status409Conflict,
            PublishStatus.Rejected => StatusCodes.Status422UnprocessableEntity,
            _ => StatusCodes.Status503ServiceUnavailable,
        };
    }

    private static UploadAnswer Answer(PublishOutcome outcome) => new(
        outcome.Status.ToString().ToLowerInvariant(),
        outcome.Date,
        outcome.Revision,
        outcome is { Status: PublishStatus.Published or PublishStatus.Unchanged, Date: { } date } ? new Uri(Twins.Addresses.Issue(date), UriKind.Relative) : null,
        [.. outcome.Diagnostics.Select(diagnostic => new UploadDiagnostic(
            diagnostic.Code, diagnostic.Severity.ToString().ToLowerInvariant(), diagnostic.Message, diagnostic.Span.Line, diagnostic.Span.Column))]);

    private static string Subject(PublishOutcome outcome) => outcome.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static bool IsText(HttpRequest request) =>
        string.IsNullOrEmpty(request.Headers.ContentEncoding)
        && (request.ContentType is null
            || (MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && Types.Contains(type.MediaType.Value, StringComparer.OrdinalIgnoreCase)));

    private static bool TryRevision(HttpRequest request, out int? revision)
    {
        revision = null;
        if (string.IsNullOrEmpty(request.Headers.IfMatch)) return true;
        if (!int.TryParse(request.Headers.IfMatch.ToString().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return false;
        revision = number;
        return true;
    }
}
