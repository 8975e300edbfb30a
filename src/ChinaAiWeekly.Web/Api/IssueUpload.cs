using System.Globalization;
using ChinaAiWeekly.Reports;
using ChinaAiWeekly.Store;
using ChinaAiWeekly.Web.Editing;
using ChinaAiWeekly.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace ChinaAiWeekly.Web.Api;

/// <summary>
/// <c>POST /api/v1/issues?date=yyyy-MM-dd</c>: raw Markdown as body, published at once, without <c>date</c> on the day that the text gives. 201 published, 200 unchanged,
/// 400 bad date, 401, 403, 409 somebody else's newer revision or the very text that an editor withdrew, 413, 415 not text, 422 rejected, 429, 503 busy.
/// </summary>
internal static class IssueUpload
{
    public const string Address = "/api/v1/issues";
    private static readonly string[] Types = ["text/markdown", "text/plain", "application/octet-stream"];

    public static void MapApi(this WebApplication app) => app.MapPost(Address, PostAsync)
        .RequireAuthorization(Policies.Upload)
        .RequireRateLimiting(Policies.UploadRate)
        .DisableAntiforgery()
        .WithMetadata(new RequestSizeLimitAttribute(ReportLimits.Default.Bytes));

    private static async Task<IResult> PostAsync(
        HttpContext context, string? date, bool? strict, string? note, IssuePublisher publisher, CancellationToken cancellation)
    {
        if (!TryDate(date, out var issueDate)) return Refuse(StatusCodes.Status400BadRequest, "That is no date: write ?date=yyyy-MM-dd, or leave it to the issue's own.");
        if (!IsText(context.Request)) return Refuse(StatusCodes.Status415UnsupportedMediaType, "Send the Markdown itself as text/markdown, uncompressed.");
        if (!TryRevision(context.Request, out var revision)) return Refuse(StatusCodes.Status400BadRequest, "If-Match takes the number of a revision in quotes: \"2\".");
        if (await ReadAsync(context.Request, cancellation) is not { } bytes)
        {
            return Refuse(StatusCodes.Status413PayloadTooLarge, string.Create(CultureInfo.InvariantCulture, $"An issue has at most {ReportLimits.Default.Bytes} bytes."));
        }

        var outcome = await publisher.PublishAsync(
            bytes, new PublishRequest(context.User.Identity?.Name ?? "", issueDate, null, note, revision, strict == true, Via: "by API", LeavesWithdrawn: true), cancellation);
        return UploadAnswers.Of(context, outcome);
    }

    /// <summary>No date is none; the issue may have its own.</summary>
    private static bool TryDate(string? text, out DateOnly? date)
    {
        var isDate = EnteredDate.TryParse(text, out var entered);
        date = isDate ? entered : null;
        return isDate || string.IsNullOrEmpty(text);
    }

    private static IResult Refuse(int status, string detail) => Results.Problem(detail, statusCode: status);

    /// <summary>Null where there is more than an issue may have; no more than that is ever read.</summary>
    private static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        var limit = ReportLimits.Default.Bytes;
        if (request.ContentLength > limit) return null;
        using var body = new MemoryStream();
        var buffer = new byte[64 * 1024];
        try
        {
            for (int count; (count = await request.Body.ReadAsync(buffer, cancellation)) > 0;)
            {
                if (body.Length + count > limit) return null;
                body.Write(buffer, 0, count);
            }
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }

        return body.ToArray();
    }

    private static bool IsText(HttpRequest request) =>
        request.Headers.ContentEncoding.ToString() is "" or "identity"
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
