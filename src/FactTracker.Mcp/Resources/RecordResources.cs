using System.Globalization;
using FactTracker.Mcp.Answers;
using FactTracker.Mcp.Tools;
using FactTracker.Serialization;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace FactTracker.Mcp.Resources;

/// <summary>Claims and sources as resources, <c>facttracker://claims/ID</c> and <c>facttracker://sources/ID</c>, in native JSON.</summary>
internal sealed class RecordResources(ServedSet served)
{
    private const string Claims = "facttracker://claims/", Sources = "facttracker://sources/", Json = "application/json";
    private const int PageSize = 100;

    /// <summary>Lists the sources and the claims, a page at a time.</summary>
    public ListResourcesResult List(string? cursor) => served.Alone(() =>
    {
        var set = served.Set;
        var start = PlaceOf(cursor);
        var all = set.Sources.Count + set.Claims.Count;
        var result = new ListResourcesResult
        {
            Resources = [.. Enumerable.Range(start, Math.Clamp(all - start, 0, PageSize)).Select(at => Of(set, at))],
        };
        if (start < all - PageSize) result.NextCursor = (start + PageSize).ToString(CultureInfo.InvariantCulture);
        return result;
    });

    /// <summary>The forms of the addresses.</summary>
    public static ListResourceTemplatesResult Templates() => new()
    {
        ResourceTemplates =
        [
            new ResourceTemplate { Name = "claim", UriTemplate = Claims + "{id}", MimeType = Json, Description = "A claim, whole." },
            new ResourceTemplate { Name = "source", UriTemplate = Sources + "{id}", MimeType = Json, Description = "A source, whole." },
        ],
    };

    /// <summary>Reads a claim or a source.</summary>
    /// <exception cref="McpProtocolException">The set has none of this address.</exception>
    public ReadResourceResult Read(string? address) => served.Alone(() =>
    {
        var text = TextOf(address ?? "")
            ?? throw new McpProtocolException("The set has no record of this address.", McpErrorCode.ResourceNotFound);
        return new ReadResourceResult { Contents = [new TextResourceContents { Uri = address!, MimeType = Json, Text = text }] };
    });

    private string? TextOf(string address)
    {
        if (address.StartsWith(Claims, StringComparison.Ordinal))
        {
            var id = Uri.UnescapeDataString(address[Claims.Length..]);
            return served.Set.Claims.FirstOrDefault(claim => claim.Id.Text == id) is { } found
                ? AnswerText.Of(json => FindTools.Whole(json, output => ClaimSetWriter.Write(found, output)))
                : null;
        }

        if (!address.StartsWith(Sources, StringComparison.Ordinal)) return null;
        var source = Uri.UnescapeDataString(address[Sources.Length..]);
        return served.Set.Sources.FirstOrDefault(it => it.Id.Text == source) is { } known
            ? AnswerText.Of(json => FindTools.Whole(json, output => ClaimSetWriter.Write(known, output)))
            : null;
    }

    private static Resource Of(ClaimSet set, int at)
    {
        if (at < set.Sources.Count) return Named(Sources, set.Sources[at].Id.Text, "source");
        return Named(Claims, set.Claims[at - set.Sources.Count].Id.Text, "claim");
    }

    private static Resource Named(string kind, string id, string what) =>
        new() { Uri = kind + Uri.EscapeDataString(id), Name = $"{what} {Uri.EscapeDataString(id)}", MimeType = Json };

    private static int PlaceOf(string? cursor)
    {
        try
        {
            return Page.PlaceOf(cursor);
        }
        catch (CallException e)
        {
            throw new McpProtocolException(e.Message, McpErrorCode.InvalidParams);
        }
    }
}
