using System.Globalization;
using System.Text;

namespace FactTracker.Benchmarks.Prose;

/// <summary>Prose as in newspapers, of any length. Most sentences contain no quantity or date, some contain several.</summary>
internal static class Article
{
    private static readonly string[] Sentences =
    [
        "In {0}, {1} per cent of Russians called China a friendly state. ",
        "The minister spoke for an hour, and nobody in the hall could say afterwards what had been decided. ",
        "Open sources mention at least {1} cases of scientists prosecuted for passing data abroad. ",
        "According to the pollster, only {1}% of citizens called the previous summit important. ",
        "The bridge, which most of the town had long given up, was opened again between March and June {0}. ",
        "Prices rose by just over $1.{1}bn in the early {0}s, about a third of what had been feared. ",
        "It was raining, as it does. ",
        "From {0} to {1} people knew of it, and the others, he said, would most likely not have believed it. ",
    ];

    /// <summary>Returns a text of at least a number of characters, which is always the same.</summary>
    public static string OfLength(int length)
    {
        var text = new StringBuilder(length + 200);
        for (var i = 0; text.Length < length; i++)
        {
            text.AppendFormat(CultureInfo.InvariantCulture, Sentences[i % Sentences.Length], 1950 + (i % 70), 3 + (i % 90));
        }

        return text.ToString();
    }
}
