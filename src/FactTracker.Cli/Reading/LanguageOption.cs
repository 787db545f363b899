using System.CommandLine;

namespace FactTracker.Cli;

/// <summary>The option <c>--language</c> of the verbs that read prose.</summary>
internal static class LanguageOption
{
    public static Option<string?> Of() =>
        new("--language") { Description = "The language of the text, such as de; by default it is recognized.", HelpName = "TAG" };

    /// <summary>Returns the language of the command line, or null.</summary>
    /// <exception cref="CommandException">It is no language tag.</exception>
    public static LanguageTag? ValueOf(string? tag)
    {
        if (tag is null) return null;
        return !string.IsNullOrWhiteSpace(tag) && new LanguageTag(tag) is { IsWellFormed: true } language
            ? language
            : throw new CommandException($"\"{tag}\" is not a language tag. Write one such as en, de or pt-BR.");
    }
}
