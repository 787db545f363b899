using FactTracker.Json;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports a source whose address leads to the page of an earlier source: it is the same, or differs only in what does not matter
/// to the server; see <see cref="PlainAddress"/>.</summary>
/// <remarks>Two editions of a page, which were published at different times, are two sources. So are sources without a name, and a part
/// and its whole.</remarks>
internal sealed class SameAddressRule : ISetRule
{
    public void Check(ClaimSet set, FindingSink findings)
    {
        var known = new Dictionary<string, Source>(StringComparer.Ordinal);
        for (var i = 0; i < set.Sources.Count; i++)
        {
            var source = set.Sources[i];
            if (source.Url is not { } url || source.Kind == SourceKind.Unnamed || PlainAddress.Of(url) is not { } address) continue;
            if (known.TryAdd(address, source)) continue;
            var first = known[address];
            if (first.Id == source.Id || AreEditions(first, source) || first.PartOf == source.Id || source.PartOf == first.Id) continue;
            if (findings.TryCount(Rules.SameAddress)) continue;
            var message = $"The address of the source \"{source.Id}\" leads to the same page as that of \"{first.Id}\".";
            findings.Add(new Finding(Rules.SameAddress, JsonPath.Root.Member("sources").At(i).Member("url"), message)
            {
                Value = Shown.Of(url.Text),
                Remedy = "If it is the same source, keep one of the two, and cite it everywhere.",
            });
        }
    }

    private static bool AreEditions(Source one, Source other) => DateOrder.AreDefinitelyApart(one.Published, other.Published);
}
