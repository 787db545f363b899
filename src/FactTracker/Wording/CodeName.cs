using System.Text;

namespace FactTracker.Wording;

/// <summary>Converts a programmer's name to words: <c>mostlyTrue</c>, <c>legal_case</c>.</summary>
internal static class CodeName
{
    public static string ToWords(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && words.Length > 0) words.Append(' ');
            words.Append(c is '-' or '_' ? ' ' : char.ToLowerInvariant(c));
        }

        return words.ToString();
    }
}
