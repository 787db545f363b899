using System.Buffers;

namespace FactTracker.Interchange;

/// <summary>
/// Splits a text in which several names stand where one name is due: <c>Roe, Jane; Doe, John</c>, <c>Roe J., Doe K.</c>,
/// <c>Roe, Jane &amp; Doe, John</c>, <c>Roe, Jane et al.</c> A text is split only where it surely holds several names, and no part of it
/// is moved.
/// </summary>
/// <param name="Names">The names in the order given, each unchanged or as "Last, First"; the text itself when it is not split.</param>
/// <param name="HasOthers">Whether the text ends in words for further names: "et al.".</param>
/// <param name="IsUnclear">Whether the text may hold several names but does not say where each of them ends.</param>
internal readonly record struct CslNameList(IReadOnlyList<string> Names, bool HasOthers, bool IsUnclear)
{
    /// <summary>The name that stands for others who are not named.</summary>
    public const string Others = "others";

    private const int MostInitials = 4, MostSuffixLetters = 6, MostWords = 3;

    private static readonly SearchValues<char> Letters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    private static readonly string[] Further = ["et al.", "et al", "et alii", "et. al.", "and others", "u. a.", "u.a.", "и др."];
    private static readonly string[] Firms = ["Co", "Ltd", "Inc", "LLC", "LLP", "Sons", "GmbH", "AG", "Corp", "Plc", "Associates"];
    private static readonly string[] Suffixes =
        ["jr", "sr", "junior", "senior", "ii", "iii", "iv", "v", "vi", "2nd", "3rd", "4th", "esq", "filho", "neto", "fils", "père"];

    /// <summary>Whether the text is one name as it should be.</summary>
    public bool IsOne => Names.Count == 1 && !HasOthers && !IsUnclear;

    /// <summary>Splits a text.</summary>
    /// <param name="text">The text; separators within braces are not separators.</param>
    public static CslNameList Of(string text)
    {
        var named = WithoutOthers(text);
        var hasOthers = named.Length < text.Trim().Length;
        if (named.Length == 0) return new([], hasOthers, IsUnclear: false);
        var names = new List<string>();
        var isUnclear = false;
        foreach (var part in SplitAt(named, ';'))
        {
            var joined = SplitAt(part.Replace(" and ", " & ", StringComparison.OrdinalIgnoreCase), '&');
            if (joined.Count < 2 || !AreJoined(joined))
            {
                isUnclear |= joined.Count > 1 && joined.TrueForAll(IsInWords);
                joined = [part];
            }

            foreach (var piece in joined)
            {
                var listed = OfCommas(piece, isList: joined.Count > 1 || hasOthers);
                isUnclear |= listed is null;
                names.AddRange(listed ?? [piece]);
            }
        }

        return isUnclear ? new([text.Trim()], HasOthers: false, IsUnclear: true) : new(names, hasOthers, IsUnclear: false);
    }

    /// <summary>Returns the problem with names that were read from one text, or null when it is one name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rule">How names must be separated, as a clause.</param>
    public (Rule Rule, string Message)? ProblemOf(string text, string rule) => IsOne
        ? null
        : IsUnclear
            ? (Rules.ForeignUnread, $"\"{text}\" may hold several names, and it is not clear where each ends; it is kept as one name.")
            : (Rules.ForeignRepaired, $"{rule}; \"{text}\" is read as {string.Join(" and ", HasOthers ? [.. Names, Others] : Names)}.");

    /// <summary>Whether a part of a name is a suffix: Jr., III, PhD.</summary>
    public static bool IsSuffix(string text)
    {
        var plain = text.Replace(".", "", StringComparison.Ordinal).Trim();
        if (Array.Exists(Suffixes, suffix => suffix.Equals(plain, StringComparison.OrdinalIgnoreCase))) return plain.Length > 1;
        return plain.Length is > 1 and <= MostSuffixLetters && plain.Count(char.IsUpper) > 1 && plain.Any(char.IsLower); // PhD, MSc
    }

    private static string WithoutOthers(string text)
    {
        var trimmed = text.Trim();
        foreach (var further in Further)
        {
            if (!trimmed.EndsWith(further, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = trimmed[..^further.Length];
            if (rest.Length == 0 || rest[^1] is ' ' or ',' or ';' or '~') return rest.TrimEnd(' ', ',', ';', '~', '&');
        }

        return trimmed;
    }

    // Both sides of an ampersand are people when they are written as catalogues write people; otherwise it may be a firm.
    private static bool AreJoined(List<string> sides) => sides.TrueForAll(side => OfCommas(side, isList: true) is { } names
        && names.TrueForAll(name => IsInverted(name) || IsInitialsFirst(name) || names.Count > 1));

    // Of an organisation, words such as "of" stand in the middle: "Department of Health, Education".
    private static bool IsInverted(string name) => SplitAt(name, ',') is [var family, var given]
        && Words(family).SkipWhile(word => char.IsLower(word[0])).ToArray() is { Length: > 0 and <= MostWords } last
        && last.Concat(Words(given)).All(word => !char.IsLower(word[0]) && char.IsLetter(word[0]) && !Firms.Contains(word.TrimEnd('.')));

    private static bool IsInWords(string name) =>
        Words(name) is { Length: 2 or MostWords } words && words.All(word => char.IsUpper(word[0]));

    // Returns the names in a text with commas: the text itself when it is one name, null when that is not clear.
    private static List<string>? OfCommas(string text, bool isList)
    {
        var parts = SplitAt(text, ',');
        if (parts.Count < 2) return [text];
        if (parts.TrueForAll(IsInitialsLast)) return [.. parts.Select(Inverted)];
        if (parts.TrueForAll(IsInitialsFirst)) return parts;
        if (parts.Count == 2) return [text];
        if (parts.Count == 3 && (IsSuffix(parts[1]) || IsSuffix(parts[2]))) return [text];
        if (parts.Count > 3 && IsSuffix(parts[1])) return [text];
        if (parts.Count % 2 == 0 && parts.Where((_, i) => i % 2 == 1).All(IsInitials) && !parts.Where((_, i) => i % 2 == 0).Any(IsInitials))
            return [.. parts.Chunk(2).Select(pair => $"{pair[0]}, {pair[1]}")];
        return isList && parts.TrueForAll(part => Words(part).Length > 1) ? parts : null;
    }

    // Roe J., van Doe K. L.
    private static bool IsInitialsLast(string name)
    {
        var words = Words(name);
        var initials = words.Reverse().TakeWhile(IsInitials).Count();
        return initials > 0 && initials < words.Length && char.IsLetter(words[0][0]);
    }

    private static bool IsInitialsFirst(string name)
    {
        var words = Words(name);
        return words.Length > 1 && IsInitials(words[0]) && words[0].Contains('.', StringComparison.Ordinal) && !IsInitials(words[^1]);
    }

    private static string Inverted(string name)
    {
        var words = Words(name);
        var initials = words.Reverse().TakeWhile(IsInitials).Count();
        return $"{string.Join(' ', words[..^initials])}, {string.Join(' ', words[^initials..])}";
    }

    // J., J.-P., JA, J. A.
    private static bool IsInitials(string text)
    {
        var letters = text.Where(char.IsLetter).ToList();
        return letters.Count is > 0 and <= MostInitials && letters.TrueForAll(char.IsUpper)
            && text.All(it => char.IsLetter(it) || it is '.' or '-' or ' ' or '‐') && !IsSuffix(text.Trim('.'));
    }

    private static string[] Words(string text) => text.Split([' ', '~', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);

    // Splits outside braces, drops empty parts, and takes the semicolon of an HTML character reference as part of it.
    private static List<string> SplitAt(string text, char separator)
    {
        var parts = new List<string>();
        var (start, depth) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '{') depth++;
            else if (text[i] == '}') depth--;
            if (text[i] != separator || depth > 0 || (separator == ';' && EndsReference(text.AsSpan(start..i)))
                || (separator == '&' && (i + 1 == text.Length || !char.IsWhiteSpace(text[i + 1])))) continue;
            Add(parts, text[start..i], separator);
            start = i + 1;
        }

        Add(parts, text[start..], separator);
        return parts;
    }

    private static bool EndsReference(ReadOnlySpan<char> text)
    {
        var ampersand = text.LastIndexOf('&');
        return ampersand >= 0 && ampersand < text.Length - 1 && text[(ampersand + 1)..].TrimStart('#') is var name
            && name.IndexOfAnyExcept(Letters) < 0;
    }

    private static void Add(List<string> parts, string part, char separator)
    {
        var trimmed = part.Trim();
        if (separator == '&' && trimmed is [.., '\\']) trimmed = trimmed[..^1]; // In TeX, the ampersand is escaped.
        if (separator == '&') trimmed = trimmed.Trim().TrimEnd(',').Trim(); // Roe, J., & Doe, K.
        if (trimmed.Length > 0) parts.Add(trimmed);
    }
}
