using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Formats.ClaimReview;

/// <summary>Reviews as they are read, looked at by a path, and read again as they are written.</summary>
internal static class ReadReviews
{
    public static async Task<ClaimSetReading> ReadAsync(byte[] text)
    {
        using var stream = new MemoryStream(text);
        return await ClaimReviewFormat.Default.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken);
    }

    /// <summary>Whether a set is the same when it is written and read.</summary>
    public static async Task ComeBackAsync(ClaimSet set)
    {
        using var written = new MemoryStream();
        await ClaimReviewFormat.Default.WriteAsync(set, written, TestContext.Current.CancellationToken);
        (await ReadAsync(written.ToArray())).Set.Should().Be(set, Encoding.UTF8.GetString(written.ToArray()));
    }

    /// <summary>What is at a path in the native form of a set, step by step with points between; of a short form the thing itself is its
    /// first and its source or name. Null for nothing.</summary>
    public static string? At(ClaimSet set, string path)
    {
        var node = JsonNode.Parse(set.ToJson());
        foreach (var step in path.Split('.'))
        {
            node = node is JsonArray list ? list.ElementAtOrDefault(int.Parse(step, CultureInfo.InvariantCulture))
                : node is JsonValue && step is "0" or "source" or "name" ? node
                : node is JsonValue ? null : node?[step];
        }

        return node is JsonValue value && value.TryGetValue<string>(out var text) ? text : node?.ToJsonString();
    }
}
