using FactTracker.Claims;
using FactTracker.Json;
using FactTracker.Problems;
using FactTracker.Serialization;

namespace FactTracker.Interchange;

/// <summary>Writes the records of a text as lines, and counts what was written and what was not.</summary>
/// <param name="lines">Writes the lines.</param>
/// <param name="report">Receives each problem.</param>
/// <param name="options">How the text is read.</param>
/// <param name="isNative">Whether the text is native: it can say that a set has no records, and every id in it is of one record.</param>
internal sealed class RecordLines(ClaimLineWriter lines, Action<Problem> report, ReadingOptions options, bool isNative)
{
    // Other formats may repeat a source, and have no end: only the sources that were written are remembered.
    private readonly PassedIds? _ids = isNative ? new PassedIds() : null;
    private readonly LimitedProblems<Problem> _problems = new(options.MaxProblems);
    private bool _saysSomething;
    private ClaimSet? _header;
    private bool _isBegun;
    private bool _isOfOtherFormat;
    private ConvertedLines _converted;

    /// <summary>Writes a record and reports its problems.</summary>
    public async ValueTask AddAsync(ClaimSetRecord record, CancellationToken cancellationToken)
    {
        _saysSomething |= record.SaysSomething;
        foreach (var problem in record.Problems)
        {
            Report(problem);
        }

        if (record.Header is { } header)
        {
            if (_isBegun || _header is not null) ReportLate(header);
            else _header = header;
        }

        if (record.Source is { } source && IsFree(source.Id.Text, record.Place))
            await AddAsync(source, record.Place, cancellationToken).ConfigureAwait(false);
        if (record.Claim is not { } claim || !IsFree(claim.Id.Text, record.Place)) return;
        await BeginAsync(cancellationToken).ConfigureAwait(false);
        await lines.WriteAsync(claim, cancellationToken).ConfigureAwait(false);
        _converted = _converted with { Claims = _converted.Claims + 1 };
    }

    /// <summary>Writes the rest. Nothing is written for a text that could not be read as what it is.</summary>
    public async ValueTask<ConvertedLines> EndAsync(CancellationToken cancellationToken)
    {
        foreach (var note in _problems.Notes())
        {
            report(note);
        }

        var isSound = _converted is { Errors: 0, Unread: 0 };
        _converted = _converted with { IsClaimSet = !_isOfOtherFormat && (_isBegun || (isSound && (isNative || _saysSomething))) };
        if (!_converted.IsClaimSet) return _converted;
        await BeginAsync(cancellationToken).ConfigureAwait(false);
        await lines.FlushAsync(cancellationToken).ConfigureAwait(false);
        return _converted;
    }

    private async ValueTask AddAsync(Source source, TextPlace? place, CancellationToken cancellationToken)
    {
        await BeginAsync(cancellationToken).ConfigureAwait(false);
        switch (await lines.WriteAsync(source, cancellationToken).ConfigureAwait(false))
        {
            case SourceLine.Written: _converted = _converted with { Sources = _converted.Sources + 1 }; break;
            case SourceLine.IdTaken: ReportTaken(source.Id.Text, place); break;
        }
    }

    // The header is held back until the first record, because a text without records may turn out not to be a claim set.
    private async ValueTask BeginAsync(CancellationToken cancellationToken)
    {
        if (_isBegun) return;
        _isBegun = true;
        if (_header is { } header) await lines.WriteHeaderAsync(header, cancellationToken).ConfigureAwait(false);
    }

    private void Report(Problem problem)
    {
        var rule = problem.LeftOut?.Rule ?? problem.Rule;
        var more = problem.LeftOut?.Count ?? 1;
        if (rule.Severity == Severity.Error) _converted = _converted with { Errors = _converted.Errors + more };
        if (rule == Rules.ForeignUnread || rule == Rules.NotCarried) _converted = _converted with { Unread = _converted.Unread + more };
        _isOfOtherFormat |= rule == Rules.NotInFormat;
        if (_problems.Add(problem)) report(problem);
    }

    // A header that was read after the first line had been written.
    private void ReportLate(ClaimSet header)
    {
        var losses = new LossReport();
        losses.AddBeside(
            JsonPath.Root, header, ClaimSetMembers.All, "the line form has it first, but it was read after the records", "facttracker");
        foreach (var loss in losses.Losses)
        {
            Report(loss);
        }
    }

    private bool IsFree(string id, TextPlace? place)
    {
        if (_ids?.Add(id) != false) return true;
        ReportTaken(id, place);
        return false;
    }

    private void ReportTaken(string id, TextPlace? place) =>
        Report(new Problem(Rules.DuplicateId, place?.Path ?? "$", $"The id \"{id}\" is taken by an earlier record, which is kept.")
        {
            File = options.FileName, Line = place?.Line, Column = place?.Column, Value = id,
        });
}
