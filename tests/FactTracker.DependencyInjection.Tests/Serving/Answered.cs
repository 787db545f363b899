using System.Text.Json;

namespace FactTracker.DependencyInjection.Tests.Serving;

/// <summary>What the service answered.</summary>
internal sealed record Answered(int Status, string? Type, string Text, string? Link)
{
    /// <summary>The body, which is JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    /// <summary>The codes of the problems in the body.</summary>
    public IEnumerable<string> Codes => Json.GetProperty("problems").EnumerateArray().Select(one => one.GetProperty("code").GetString()!);

    public static async Task<Answered> OfAsync(HttpResponseMessage response, CancellationToken cancellationToken) => new(
        (int)response.StatusCode,
        response.Content.Headers.ContentType?.MediaType,
        await response.Content.ReadAsStringAsync(cancellationToken),
        response.Headers.TryGetValues("Link", out var links) ? links.Single() : null);
}
