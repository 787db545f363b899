namespace FactTracker.Cli.Tests.Transcripts;

/// <summary>A step of a page that a reader follows.</summary>
internal abstract record TranscriptStep
{
    private TranscriptStep()
    {
    }

    /// <summary>A line behind "$ ", and the lines below it, in which "…" stands for any lines.</summary>
    internal sealed record Command(string Line, IReadOnlyList<string> Printed) : TranscriptStep
    {
        private const string Any = "…";

        /// <summary>Whether the lines are those of the page.</summary>
        public bool Matches(IReadOnlyList<string> lines) => Matches(0, lines, 0);

        private bool Matches(int expected, IReadOnlyList<string> lines, int line)
        {
            for (; expected < Printed.Count; expected++, line++)
            {
                if (Printed[expected] == Any)
                    return Enumerable.Range(line, lines.Count - line + 1).Any(it => Matches(expected + 1, lines, it));
                if (line == lines.Count || lines[line] != Printed[expected]) return false;
            }

            return line == lines.Count;
        }
    }

    /// <summary>A change of a file: lines that stand there, and those that replace them.</summary>
    internal sealed record Edit(string File, string Before, string After) : TranscriptStep;
}
