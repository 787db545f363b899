using System.Globalization;

namespace FactTracker.Dates;

/// <summary>Repairs single characters and words: white space, dashes, the letters and words of the 2012 draft.</summary>
internal static class SpellingRepair
{
    public static RepairedText Spaces(RepairedText text)
    {
        var rewriter = new Rewriter(text);
        while (!rewriter.AtEnd)
        {
            var length = 0;
            while (char.IsWhiteSpace(rewriter.Ahead(length))) length++;
            // A space between two digits may separate two numbers. Removing it would make another number.
            if (length > 0 && !(char.IsAsciiDigit(rewriter.Ahead(-1)) && char.IsAsciiDigit(rewriter.Ahead(length))))
                rewriter.Replace(length, "", EdtfRepairCode.Space);
            else if (IsOtherDash(rewriter.Ahead(0)))
                rewriter.Replace(1, "-", EdtfRepairCode.Dash);
            else
                rewriter.Copy(Math.Max(length, 1));
        }

        return rewriter.Done();
    }

    public static RepairedText Draft(RepairedText text)
    {
        var rewriter = new Rewriter(text);
        while (!rewriter.AtEnd)
        {
            var here = rewriter.Ahead(0);
            var before = rewriter.Ahead(-1);
            var unspecified = rewriter.Rest.IndexOfAnyExcept('u', 'x');
            if (unspecified < 0) unspecified = rewriter.Rest.Length;
            if (rewriter.Rest.StartsWith("unknown", StringComparison.OrdinalIgnoreCase))
                rewriter.Replace("unknown".Length, "", EdtfRepairCode.UnknownEnd);
            else if (rewriter.Rest.StartsWith("open", StringComparison.OrdinalIgnoreCase))
                rewriter.Replace("open".Length, "..", EdtfRepairCode.OpenEnd);
            else if (unspecified > 0) rewriter.Replace(unspecified, new string('X', unspecified), EdtfRepairCode.Unspecified);
            else if (rewriter.Rest.StartsWith("?~", StringComparison.Ordinal) || rewriter.Rest.StartsWith("~?", StringComparison.Ordinal))
                rewriter.Replace(2, "%", EdtfRepairCode.QualifierPair);
            else if (Present(here, before) is { } letter) rewriter.Replace(1, letter, EdtfRepairCode.Letter);
            else rewriter.Copy(1);
        }

        return rewriter.Done();
    }

    private static string? Present(char letter, char before) => letter switch
    {
        'y' => "Y",
        'e' when char.IsAsciiDigit(before) => "E",
        's' or 'p' when char.IsAsciiDigit(before) => "S",
        't' when char.IsAsciiDigit(before) => "T",
        'z' when char.IsAsciiDigit(before) => "Z",
        _ => null,
    };

    private static bool IsOtherDash(char character) =>
        character == '−' || (character != '-' && char.GetUnicodeCategory(character) == UnicodeCategory.DashPunctuation);
}
