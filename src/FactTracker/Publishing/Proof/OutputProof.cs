using System.Globalization;
using FactTracker.Interchange;

namespace FactTracker.Publishing;

/// <summary>Searches the bytes that a format wrote for what is withheld.</summary>
/// <param name="secrets">The withheld strings.</param>
internal sealed class OutputProof(IReadOnlyList<Secret> secrets)
{
    private const int MostLeaks = 100; // Of one output; one is enough to refuse it.

    /// <summary>Returns a problem for each text of an output that contains something withheld.</summary>
    /// <param name="written">The output.</param>
    /// <param name="format">The format.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public async Task<IReadOnlyList<Problem>> CheckAsync(
        ReadOnlyMemory<byte> written, IWritableFormat format, CancellationToken cancellationToken)
    {
        var leaks = Leaks(written, secrets, format.Name, cancellationToken);
        if (leaks.Count == 0) return [];
        var own = await OwnWordsAsync(format, cancellationToken).ConfigureAwait(false);
        return [.. Leaks(written, [.. secrets.Where(secret => !own.Contains(secret.Folded.Spaced))], format.Name, cancellationToken)
            .Select(leak => SecretPlaces.LeakOf(leak.Secret, "$", leak.Place))];
    }

    private static List<(Secret Secret, string Place)> Leaks(
        ReadOnlyMemory<byte> written, IReadOnlyList<Secret> secrets, string format, CancellationToken cancellationToken)
    {
        var search = new SecretSearch(secrets);
        var leaks = new List<(Secret, string)>();
        if (search.IsEmpty) return leaks;
        foreach (var window in OutputParts.Of(written).SelectMany(OutputWindow.Of))
        {
            foreach (var text in TextDecodings.Of(window.Text))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (search.FirstIn(text) is not { } secret) continue;
                leaks.Add((secret, PlaceOf(secret, text, window, format)));
                if (leaks.Count == MostLeaks) return leaks;
                break;
            }
        }

        return leaks;
    }

    // The words that the format itself writes are those in a set of which none is withheld.
    private async Task<HashSet<string>> OwnWordsAsync(IWritableFormat format, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await format.WriteAsync(PlainSet.Of, buffer, cancellationToken).ConfigureAwait(false);
        var search = new SecretSearch(secrets);
        return OutputParts.Of(buffer.ToArray()).SelectMany(part => TextDecodings.Of(part.Text)).SelectMany(search.AllIn)
            .Select(secret => secret.Folded.Spaced).ToHashSet(StringComparer.Ordinal);
    }

    private static string PlaceOf(Secret secret, string text, OutputWindow window, string format)
    {
        var search = new SecretSearch([secret]);
        var line = Array.FindIndex(text.Split('\n'), each => search.FirstIn(each) is not null);
        var where = line < 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", line {window.Line + line},");
        return window.Name is not { } part ? $"The {format} output{where}" : $"{part} in the {format} output{where}";
    }
}
