using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using FactTracker.Cli;

namespace FactTracker.Browser.Tests;

/// <summary>What commands print on a terminal with colours, as a page that looks like one.</summary>
internal static partial class TerminalPage
{
    private const int Columns = 100;

    private const string Style = """
        body{margin:0;padding:20px 24px;background:#16181d;color:#d8dae0;font:14px/1.45 "DejaVu Sans Mono","Liberation Mono",monospace}
        pre{margin:0;font:inherit;white-space:pre}
        .c1{font-weight:bold;color:#fff}.c2{opacity:.65}.c91{color:#ff8a80}.c93{color:#ffd180}.prompt{color:#80cbc4}
        """;

    /// <summary>Runs commands in the folder of the repository, and returns the page.</summary>
    /// <param name="root">The folder of the repository.</param>
    /// <param name="lines">Each command line, and the number of lines of its output that are shown.</param>
    public static async Task<string> OfAsync(string root, params (string Line, int Shown)[] lines)
    {
        var page = new StringBuilder($"<!doctype html><meta charset=utf-8><style>{Style}</style><pre>");
        foreach (var (line, shown) in lines)
        {
            page.Append("<span class=prompt>$</span> <span class=c1>facttracker ").Append(WebUtility.HtmlEncode(line)).Append("</span>\n");
            var printed = (await RunAsync(root, line)).TrimEnd('\n').Split('\n');
            page.AppendJoin('\n', printed.Take(shown).Select(Coloured)).Append('\n');
            if (printed.Length > shown) page.Append("<span class=c2>…</span>\n");
            page.Append('\n');
        }

        return page.Append("</pre>").ToString();
    }

    private static async Task<string> RunAsync(string root, string line)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var host = new CommandHost
        {
            Input = Stream.Null,
            Output = new StandardOutput(output),
            Error = error,
            Width = Columns,
            OutputHasColours = true,
            Culture = System.Globalization.CultureInfo.InvariantCulture,
        };
        var arguments = line.Split(' ').Select(it => it.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(root, it) : it);
        await FactTrackerCommand.RunAsync([.. arguments], host, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(output.ToArray()).Replace(root + "/", "", StringComparison.Ordinal);
    }

    private static string Coloured(string line)
    {
        var html = new StringBuilder();
        var last = 0;
        foreach (Match code in Sgr().Matches(line))
        {
            html.Append(WebUtility.HtmlEncode(line[last..code.Index]));
            last = code.Index + code.Length;
            html.Append(code.Groups[1].Value is "0" or ""
                ? "</span>"
                : $"<span class=\"{string.Join(' ', code.Groups[1].Value.Split(';').Select(it => $"c{it}"))}\">");
        }

        return html.Append(WebUtility.HtmlEncode(line[last..])).ToString();
    }

    [GeneratedRegex("\u001b\\[([0-9;]*)m")]
    private static partial Regex Sgr();
}
