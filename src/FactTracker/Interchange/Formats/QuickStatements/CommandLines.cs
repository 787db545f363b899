using System.Text;

namespace FactTracker.Interchange.Formats.QuickStatements;

/// <summary>
/// Splits a text into commands: one on each line, or several between <c>||</c>; their parts between tabs, or between <c>|</c> on a line
/// without tabs.
/// </summary>
internal static class CommandLines
{
    public static IEnumerable<Command> In(ImportContext context)
    {
        for (var at = 0; at < context.Text.Length;)
        {
            var length = context.Text.Span[at..].IndexOf((byte)'\n');
            if (length < 0) length = context.Text.Length - at;
            var line = Encoding.UTF8.GetString(context.Text.Span.Slice(at, length));
            foreach (var command in line.Contains('\t', StringComparison.Ordinal) ? [line] : line.Split("||"))
            {
                if (Of(command, context, at) is { } read) yield return read;
            }

            at += length + 1;
        }
    }

    /// <summary>Splits a command, or returns null for a blank one.</summary>
    public static Command? Of(string text, ImportContext context, int offset)
    {
        var (rest, comment) = WithoutComment(text.Trim('\uFEFF').Trim());
        if (rest.Length == 0 && comment is null) return null;
        var parts = rest.Split(rest.Contains('\t', StringComparison.Ordinal) ? '\t' : '|', StringSplitOptions.TrimEntries).ToList();
        while (parts.Count > 1 && parts[^1].Length == 0) parts.RemoveAt(parts.Count - 1);
        return new Command(parts, comment, context, offset);
    }

    private static (string Command, string? Comment) WithoutComment(string text)
    {
        const string Begin = "/*", End = "*/";
        var start = text.EndsWith(End, StringComparison.Ordinal) ? text.LastIndexOf(Begin, StringComparison.Ordinal) : -1;
        if (start < 0 || start + Begin.Length > text.Length - End.Length) return (text, null);
        return (text[..start].TrimEnd(), text[(start + Begin.Length)..^End.Length].Trim());
    }
}
