using System.CommandLine;
using System.Globalization;
using System.Text;

namespace FactTracker.Cli;

/// <summary>Writes the manual page of the command, in the macros of man(7), from the same verbs and options as the help.</summary>
internal static class ManualPage
{
    /// <summary>Returns the page.</summary>
    /// <param name="root">The command with its verbs.</param>
    public static string Of(Command root)
    {
        var page = new StringBuilder();
        var version = Escaped(VersionLine.Version);
        page.Append(CultureInfo.InvariantCulture, $".TH FACTTRACKER 1 \"\" \"FactTracker {version}\" \"User Commands\"\n");
        page.Append(".SH NAME\nfacttracker \\- claims with their sources, dates and confidence\n");
        page.Append(".SH SYNOPSIS\n.B facttracker\n.I VERB\n[\\fIFILE\\fR...] [\\fIOPTIONS\\fR]\n");
        page.Append(".SH DESCRIPTION\n");
        AppendText(page, Summary(root));
        AppendText(
            page,
            "Data goes to standard output, messages go to standard error. A FILE can be a claim set in any format, a ledger or a store; " +
            "- is standard input. facttracker VERB --help prints the help of a verb.");
        page.Append(".SH VERBS\n");
        foreach (var verb in root.Subcommands) Append(page, verb, verb.Name);
        page.Append(".SH EXIT STATUS\n");
        foreach (var (code, meaning) in ExitCodes.Of(null))
            page.Append(CultureInfo.InvariantCulture, $".TP\n.B {(int)code}\n{Line(meaning)}\n");
        page.Append(".SH ENVIRONMENT\n.TP\n.B NO_COLOR\nIf it is set, output has no colours.\n");
        return page.ToString();
    }

    private static void Append(StringBuilder page, Command verb, string path)
    {
        var arguments = string.Concat(verb.Arguments.Select(argument => $" [{argument.Name}{(MayRepeat(argument) ? "..." : "")}]"));
        page.Append(CultureInfo.InvariantCulture, $".SS \"{Escaped($"facttracker {path}{arguments}")}\"\n");
        AppendText(page, Summary(verb));
        foreach (var argument in verb.Arguments)
            page.Append(CultureInfo.InvariantCulture, $".TP\n.I {Escaped(argument.Name)}\n{Line(argument.Description)}\n");
        foreach (var option in verb.Options.Where(option => !option.Hidden))
        {
            var names = string.Join(", ", option.Aliases.Prepend(option.Name).Distinct());
            var value = option.HelpName is { } what ? $" \\fI{Escaped(what)}\\fR" : "";
            page.Append(CultureInfo.InvariantCulture, $".TP\n\\fB{Escaped(names)}\\fR{value}\n{Line(option.Description)}\n");
        }

        var parsed = (verb as ParsedVerb)?.Verb;
        foreach (var example in parsed?.Examples ?? [])
        {
            page.Append(CultureInfo.InvariantCulture, $".PP\n.nf\n.RS 4\n{Escaped(example.Line)}\n.RE\n.fi\n");
            page.Append(CultureInfo.InvariantCulture, $".RS 8\n{Line(example.Purpose)}\n.RE\n");
        }

        if (parsed?.Findings is { } findings) AppendText(page, $"Exit code 1: {findings}");
        foreach (var below in verb.Subcommands) Append(page, below, $"{path} {below.Name}");
    }

    private static bool MayRepeat(Argument argument) => argument.Arity.MaximumNumberOfValues > 1;

    private static void AppendText(StringBuilder page, string text) => page.Append(CultureInfo.InvariantCulture, $".PP\n{Line(text)}\n");

    private static string Summary(Command command) => command.Description ?? "";

    private static string Line(string? text) => string.Join('\n', HelpLines.Of(text ?? "", 0).Select(Escaped));

    // A line that begins with a period or an apostrophe would be a request; a plain hyphen would be set as another character; not every
    // formatter reads UTF-8.
    private static string Escaped(string text)
    {
        var escaped = text.Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal)
            .Replace("\"", "\\(dq", StringComparison.Ordinal);
        escaped = string.Concat(escaped.EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : $"\\[u{rune.Value:X4}]"));
        return escaped is ['.' or '\'', ..] ? $"\\&{escaped}" : escaped;
    }
}
