using System.Text;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>Writes a file: first the kept parts of another file, then an entry for each source.</summary>
internal static class FileWriter
{
    public static void Write(ClaimSet set, Stream stream, LossReport losses, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        foreach (var comment in Texts(set.Extensions[BibPrefix.Comments]))
        {
            text.Append("@comment{").Append(comment).Append("}\n\n");
        }

        foreach (var preamble in Texts(set.Extensions[BibPrefix.Preamble]))
        {
            text.Append("@preamble{{").Append(preamble).Append("}}\n\n");
        }

        foreach (var (name, value) in set.Extensions[BibPrefix.Strings]?.ToElement().SoundMembers() ?? [])
        {
            if (BibText.IsKey(name) && value.SoundText() is { } macro
                && BibText.IsValue(macro)) text.Append("@string{").Append(name).Append(" = {").Append(macro).Append("}}\n\n");
        }

        var entries = new EntryWriter(text, new BibKeys(set));
        foreach (var source in set.Sources.Until(cancellationToken))
        {
            entries.Write(source);
            text.Append('\n');
        }

        if (text.Length > 0) text.Length--;
        stream.Write(Encoding.UTF8.GetBytes(text.ToString()));
        losses.AddClaims(set, cancellationToken);
    }

    private static IEnumerable<string> Texts(RawJson? kept) =>
        RawWriter.Elements(kept).Select(KeptText.TextIn).OfType<string>().Where(BibText.IsBalanced);
}
