using System.Globalization;

namespace FactTracker.Cli;

/// <summary>Prints claims and sources for people: each below its id, with one paragraph per detail.</summary>
internal sealed class RecordPages(ClaimSet set, CultureInfo culture, TerminalWriter output)
{
    private const int Indent = 2;
    private readonly SetWording _wording = new(set, culture);
    private bool _isFirst = true;

    public void WriteHeader()
    {
        if (set.Title is { } title) output.WriteLine(StyledLine.Of(title, Tone.Name));
        if (set.Description is { } description) output.WriteParagraph(StyledLine.Of(description));
        _isFirst = set.Title is null && set.Description is null;
    }

    public void Write(Claim claim)
    {
        Head(claim.Id.Text);
        if (claim.Text is { } text) output.WriteParagraph(StyledLine.Of(text), Indent);
        Write(_wording.DetailsOf(claim), Indent);
        foreach (var citation in claim.Citations)
        {
            var details = _wording.DetailsOf(citation);
            Write(details.Take(1), Indent);
            Write(details.Skip(1), Indent * 2);
        }
    }

    public void Write(Source source)
    {
        Head(source.Id.Text);
        output.WriteParagraph(StyledLine.Of(source.ToReference(culture)), Indent);
        Write(_wording.DetailsOf(source), Indent);
        foreach (var claim in set.Claims.Citing(source.Id))
        {
            output.WriteParagraph(
                StyledLine.Of("Cited by ", Tone.Quiet).Add(claim.Id.Text, Tone.Name).Add($": {claim.ToWords(culture)}"), Indent);
        }
    }

    private void Head(string id)
    {
        if (!_isFirst) output.WriteLine();
        _isFirst = false;
        output.WriteLine(StyledLine.Of(id, Tone.Name));
    }

    private void Write(IEnumerable<WordedDetail> details, int indent)
    {
        foreach (var (label, words) in details)
        {
            output.WriteParagraph(StyledLine.Of($"{label}: ", Tone.Quiet).Add(words), indent);
        }
    }
}
