using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace FactTracker.Cli;

/// <summary>Describes what is wrong with a command line, in one line and with a suggestion.</summary>
internal static class Usage
{
    public static string? FaultOf(ParseResult line)
    {
        var command = line.CommandResult.Command;
        if (line.Action is not ParseErrorAction)
            return command.Action is not null && line.Action == command.Action ? StrayOption(line) : null;
        if (command.Subcommands.Count > 0) return WrongVerb(line, command);
        return StrayOption(line) ?? $"{OneLine(line.Errors[0].Message)}{SeeHelp(command)}";
    }

    /// <summary>Returns "; did you mean X?", or a full stop.</summary>
    public static string DidYouMean(string written, IEnumerable<string> known) =>
        NearestWord.Find(written, known) is { } meant ? $"; did you mean {meant}?" : ".";

    private static string WrongVerb(ParseResult line, Command parent)
    {
        var verbs = parent.Subcommands.Select(verb => verb.Name).ToList();
        if (line.UnmatchedTokens is not [var written, ..])
            return $"No verb is given. Use one of {string.Join(", ", verbs)}; see {PathOf(parent)} --help.";
        if (LooksLikeOption(written)) return $"{written} is not an option{DidYouMean(written, NamesOf(parent))}{SeeHelp(parent)}";
        return $"\"{written}\" is not a verb{DidYouMean(written, verbs)} The verbs are {string.Join(", ", verbs)}.";
    }

    // The parser treats an unknown option as an argument wherever an argument is allowed. After "--" it is an argument.
    private static string? StrayOption(ParseResult line)
    {
        var command = line.CommandResult.Command;
        var plain = line.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash).ToHashSet(ReferenceEqualityComparer.Instance);
        var stray = command.Arguments
            .SelectMany(argument => line.GetResult(argument)?.Tokens ?? [])
            .Where(token => !plain.Contains(token))
            .Select(token => token.Value)
            .Concat(line.UnmatchedTokens)
            .FirstOrDefault(LooksLikeOption);
        return stray is null ? null : $"{stray} is not an option of {command.Name}{DidYouMean(stray, NamesOf(command))}{SeeHelp(command)}";
    }

    // A negative year also begins with a hyphen, but a digit follows.
    private static bool LooksLikeOption(string written) =>
        written is ['-', '-', _, ..] or ['-', (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ..];

    private static IEnumerable<string> NamesOf(Command command) => command.Options.Select(option => option.Name);

    private static string SeeHelp(Command command) => $" See {PathOf(command)} --help.";

    private static string PathOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{PathOf(parent)} {command.Name}" : "facttracker";

    private static string OneLine(string message) => string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
