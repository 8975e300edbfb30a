using System.Globalization;
using ChinaAiWeekly.Web.Localization;
using Microsoft.Net.Http.Headers;

namespace ChinaAiWeekly.Web.Caching;

/// <summary>
/// What a public answer depends on besides its address: the language, the build and the version of the content.
/// It is both ETag and part of the cache key, so nothing ever has to be invalidated.
/// </summary>
internal sealed record PageKey(Language Language, string Build, long ContentVersion)
{
    /// <summary>Weak, because compressed and plain bodies share it.</summary>
    public EntityTagHeaderValue Tag { get; } =
        new(string.Create(CultureInfo.InvariantCulture, $"\"{Build}.{ContentVersion}.{Language.Code}\""), isWeak: true);

    /// <summary>Whether the client already has this very answer.</summary>
    public bool IsHeldBy(HttpRequest request) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var tags)
        && tags.Any(tag => tag.Compare(Tag, useStrongComparison: false));
}
