using System.Text;

namespace FactTracker.Interchange.Formats.QuickStatements;

/// <summary>Recognises commands by the first of them, and their tables by the head.</summary>
internal static class CommandRecognition
{
    public static bool IsCommands(ReadOnlySpan<byte> head)
    {
        var text = Encoding.UTF8.GetString(head).TrimStart('\uFEFF').TrimStart();
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var first = (end < 0 ? text : text[..end]).Trim();
        if (IsHead(first)) return true;
        var context = new ImportContext(ReadOnlyMemory<byte>.Empty, ReadingOptions.Default);
        return CommandLines.Of(first.Split("||")[0], context, 0) is { } command && IsCommand(command.Parts, text, end);
    }

    /// <summary>Whether the first line of a text is the head of a table of commands.</summary>
    public static bool IsHead(string line) => line.Split(',') is [CommandTable.Entity, var next, ..] && (IsTerm(next.Trim().TrimStart('-'))
        || WikibaseIris.IsProperty(next.Trim().TrimStart('-')));

    private static bool IsCommand(IReadOnlyList<string> parts, string text, int end)
    {
        if (parts is [CommandNames.Create])
            return text.AsSpan(Math.Max(end, CommandNames.Create.Length)).TrimStart("\r\n|") is var rest && (rest.IsEmpty
                || rest.StartsWith(CommandNames.Last) || rest.StartsWith(CommandNames.Create));
        if (parts.Count < 3 || parts[0].TrimStart('+', '-') is not ['Q' or 'P' or 'L' or 'M', ..] entity || !WikibaseIris.IsId(entity))
            return parts is ["MERGE", ['Q', ..] one, ['Q', ..] other] && WikibaseIris.IsId(one) && WikibaseIris.IsId(other);
        return CommandValueReader.Parse(parts[2]) is { } value
            && (WikibaseIris.IsProperty(parts[1]) || (IsTerm(parts[1]) && value is TextValue));
    }

    private static bool IsTerm(string part) => part is ['L' or 'D' or 'A' or 'S', >= 'a' and <= 'z', >= 'a' and <= 'z', ..];
}
