using System.CommandLine;
using System.CommandLine.Parsing;

namespace FactTracker.Cli;

/// <summary>Options whose values are words from a list, with a "did you mean" message for other words.</summary>
internal static class Choice
{
    private const int WidestList = 20; // A longer list of words would be wrapped within the first column of the help.

    public static Option<string?> Of(string name, string description, params IReadOnlyList<string> words) =>
        Prepared(new Option<string?>(name)
        {
            Description = description,
            CustomParser = argument => Parse(argument, argument.Tokens[0].Value, words),
        }, words);

    public static Option<string[]> Several(string name, string description, params IReadOnlyList<string> words) =>
        Prepared(new Option<string[]>(name)
        {
            Description = description,
            CustomParser = argument => [.. argument.Tokens.Select(token => Parse(argument, token.Value, words)).OfType<string>()],
        }, words);

    /// <summary>Returns the word, or null after adding an error.</summary>
    public static string? Parse(ArgumentResult argument, string written, IReadOnlyList<string> words)
    {
        var word = words.FirstOrDefault(known => known.Equals(written, StringComparison.OrdinalIgnoreCase));
        if (word is null)
        {
            var option = (argument.Parent as OptionResult)?.Option.Name;
            argument.AddError(
                $"{option} {written} is not known{Usage.DidYouMean(written, words)} Use one of {string.Join(", ", words)}.");
        }

        return word;
    }

    private static TOption Prepared<TOption>(TOption option, IReadOnlyList<string> words)
        where TOption : Option
    {
        option.HelpName = string.Join('|', words);
        if (option.HelpName.Length > WidestList)
        {
            option.HelpName = option.Name.TrimStart('-').ToUpperInvariant();
            option.Description += $" One of {string.Join(", ", words)}.";
        }

        option.CompletionSources.Add([.. words]);
        return option;
    }
}
