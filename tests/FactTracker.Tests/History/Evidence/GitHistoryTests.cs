using System.Diagnostics;
using FactTracker.History;
using FactTracker.Tests.Conventions;

namespace FactTracker.Tests.History.Evidence;

public sealed class GitHistoryTests
{
    private const int Least = 20; // Words of a line that is quoted.

    [Fact]
    public void Quotes_of_an_old_page_are_found_moved_changed_or_gone_in_the_page_of_today()
    {
        Effort.NeedsPrograms("reads the history of the project with git");
        var commits = Git("log", "--format=%H", "--", "README.md").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.SkipWhen(commits.Length < 3, "The history of README.md is not here: git is missing, or the clone is shallow.");
        var old = SourceCopy.FromMarkdown(Git("show", $"{commits[commits.Length / 2]}:README.md"));
        var now = Git("show", $"{commits[0]}:README.md");
        Citation[] citations =
        [
            .. old.Text.Split('\n').Where(line => line.Split(' ').Length >= Least && line[0] != '|')
                .Select(line => new Citation("s") { Quote = line }),
        ];
        var set = ClaimSet.Empty.WithSources([new Source("s") { Title = "README" }])
            .WithClaims([new Claim("c") { Text = "t", Citations = [.. citations] }]);
        var copies = new SourceCopies { ["s"] = old };
        var pinned = set.PinEvidence(set.CheckEvidence(copies));

        pinned.CheckEvidence(copies).Findings.Should().OnlyContain(finding => finding.State == EvidenceState.Found);
        var later = pinned.CheckEvidence(new SourceCopies { ["s"] = SourceCopy.FromMarkdown(now) });
        foreach (var (finding, citation) in later.Findings.Zip(citations))
        {
            var isThere = now.Contains(citation.Quote!.Exact, StringComparison.Ordinal);
            if (isThere) finding.IsLost.Should().BeFalse(citation.Quote.Exact);
            if (finding.State == EvidenceState.Changed) finding.Difference.Should().NotBeNullOrEmpty();
        }
    }

    private static string Git(params string[] arguments)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", arguments)
            {
                WorkingDirectory = Repository.PathOf("."), RedirectStandardOutput = true, RedirectStandardError = true,
            })!;
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? output : "";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "";
        }
    }
}
