using System.Text;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>Writes a file: first the kept parts of another file, then an entry for each source.</summary>
internal static class FileWriter
{
    /// <summary>Returns the file in parts, each valid until the next is asked for.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Parts(
        ClaimSet set, BibKeys keys, LossReport losses, CancellationToken cancellationToken)
    {
        foreach (var part in TextParts.OfStrings(text => Steps(text, set, keys).Until(cancellationToken)))
        {
            yield return part;
        }

        losses.AddClaims(set, cancellationToken);
    }

    // An empty line is between the parts of the file.
    private static IEnumerable<int> Steps(StringBuilder text, ClaimSet set, BibKeys keys)
    {
        var isBegun = false;
        foreach (var kept in KeptIn(set.Extensions))
        {
            text.Append(isBegun ? "\n" : "").Append(kept).Append('\n');
            isBegun = true;
            yield return 1;
        }

        var entries = new EntryWriter(text, keys);
        foreach (var source in set.Sources)
        {
            text.Append(isBegun ? "\n" : "");
            isBegun = true;
            entries.Write(source);
            yield return 1;
        }
    }

    private static IEnumerable<string> KeptIn(Extensions extensions)
    {
        foreach (var comment in Texts(extensions[BibPrefix.Comments]))
        {
            yield return $"@comment{{{comment}}}";
        }

        foreach (var preamble in Texts(extensions[BibPrefix.Preamble]))
        {
            yield return $"@preamble{{{{{preamble}}}}}";
        }

        foreach (var (name, value) in extensions[BibPrefix.Strings]?.ToElement().SoundMembers() ?? [])
        {
            if (BibText.IsKey(name) && value.SoundText() is { } macro && BibText.IsValue(macro))
                yield return $"@string{{{name} = {{{macro}}}}}";
        }
    }

    private static IEnumerable<string> Texts(RawJson? kept) =>
        RawWriter.Elements(kept).Select(KeptText.TextIn).OfType<string>().Where(BibText.IsBalanced);
}
