using System.Text.RegularExpressions;

namespace FactTracker.Fuzz;

/// <summary>
/// Changes a text of tokens, such as cells, tags and entries: removes, repeats, moves, swaps or replaces them, or takes them from another
/// text. A level of tokens is a pattern that matches the whole text piece by piece.
/// </summary>
internal sealed class TokenMutator(IReadOnlyList<Regex> levels, IReadOnlyList<string> others, Dice dice)
{
    private const int MostCopies = 40;

    /// <summary>Returns the text with one change. Each character stands for one byte.</summary>
    public string Change(string text)
    {
        var level = levels[dice.Below(levels.Count)];
        var tokens = level.Matches(text);
        if (tokens.Count == 0) return text + Hostile();
        var token = tokens[dice.Below(tokens.Count)];
        var other = tokens[dice.Below(tokens.Count)];
        return dice.Below(9) switch
        {
            0 => Put(text, token, ""),
            1 => Put(text, token, token.Value + token.Value),
            2 => Put(text, token, Hostile()),
            3 => Put(text, token, token.Value + Hostile()),
            4 => Put(text, token, other.Value),
            5 => Put(text, token, Foreign(level)),
            6 => Swap(text, token, other),
            7 => Put(text, token, dice.Below(2) == 0 ? token.Value.ToUpperInvariant() : token.Value.ToLowerInvariant()),
            _ => dice.Below(4) == 0 ? Put(text, token, string.Concat(Enumerable.Repeat(token.Value, dice.Below(MostCopies))))
                : Put(text, token, Foreign(level) + token.Value),
        };
    }

    private string Hostile() => HostileTexts.All[dice.Below(HostileTexts.All.Count)];

    private string Foreign(Regex level)
    {
        var tokens = level.Matches(others[dice.Below(others.Count)]);
        return tokens.Count == 0 ? "" : tokens[dice.Below(tokens.Count)].Value;
    }

    private static string Put(string text, Match token, string instead) =>
        string.Concat(text.AsSpan(0, token.Index), instead, text.AsSpan(token.Index + token.Length));

    private static string Swap(string text, Match one, Match other)
    {
        if (one.Index == other.Index) return text;
        var (first, second) = one.Index < other.Index ? (one, other) : (other, one);
        var between = text.AsSpan(first.Index + first.Length, second.Index - first.Index - first.Length);
        return string.Concat(text.AsSpan(0, first.Index), second.Value, between, first.Value) + text[(second.Index + second.Length)..];
    }
}
