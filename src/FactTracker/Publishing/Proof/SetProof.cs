using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Publishing;

/// <summary>Searches every string of a redacted set for what is withheld.</summary>
/// <param name="search">The withheld strings.</param>
/// <param name="sources">The places that the sources have in the whole set.</param>
/// <param name="claims">The places that the claims have in the whole set.</param>
internal sealed class SetProof(SecretSearch search, IReadOnlyList<int> sources, IReadOnlyList<int> claims)
{
    private readonly List<Problem> _leaks = [];

    /// <summary>Returns a problem for each place with something withheld.</summary>
    public IReadOnlyList<Problem> Check(JsonElement set)
    {
        if (search.IsEmpty) return [];
        foreach (var member in set.EnumerateObject())
        {
            var path = JsonPath.Root.Member(member.Name);
            if (member.Name is "sources" or "claims") Records(member.Value, path, member.Name == "sources" ? sources : claims);
            else Visit(member, path);
        }

        return _leaks;
    }

    private void Records(JsonElement list, JsonPath path, IReadOnlyList<int> places)
    {
        var index = 0;
        foreach (var record in list.EnumerateArray()) Visit(record, path.At(places[index++]));
    }

    private void Visit(JsonProperty member, JsonPath path)
    {
        Search(member.Name, path);
        Visit(member.Value, path);
    }

    private void Visit(JsonElement value, JsonPath path)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject()) Visit(member, path.Member(member.Name));
                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var part in value.EnumerateArray()) Visit(part, path.At(index++));
                break;
            case JsonValueKind.String: Search(value.GetString()!, path); break;
            case JsonValueKind.Number: Search(value.GetRawText(), path); break;
            default: break;
        }
    }

    private void Search(string text, JsonPath path)
    {
        if (TextDecodings.Of(text).Select(search.FirstIn).FirstOrDefault(found => found is not null) is { } secret)
            _leaks.Add(SecretPlaces.LeakOf(secret, SecretPlaces.Of(path), "A text to be published"));
    }
}
