namespace FactTracker.Cli;

/// <summary>A line of text that consists of pieces, each with a tone.</summary>
internal sealed class StyledLine
{
    private readonly List<(TerminalText Text, Tone Tone)> _pieces = [];

    public IReadOnlyList<(TerminalText Text, Tone Tone)> Pieces => _pieces;

    public static StyledLine Of(TerminalText text, Tone tone = Tone.Plain) => new StyledLine().Add(text, tone);

    public StyledLine Add(TerminalText text, Tone tone = Tone.Plain)
    {
        _pieces.Add((text, tone));
        return this;
    }
}
