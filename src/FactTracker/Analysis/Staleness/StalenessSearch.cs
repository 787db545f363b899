using NodaTime;

namespace FactTracker.Analysis;

/// <summary>Finds what is stale in a set on a day, and what falls due after it.</summary>
internal sealed class StalenessSearch
{
    private readonly ClaimSet _set;
    private readonly StalenessPolicy _policy;
    private readonly LocalDate _day;
    private readonly long _today;
    private readonly RuleMatcher _rules;
    private readonly Deadlines _deadlines;

    public StalenessSearch(ClaimSet set, Instant at, StalenessPolicy policy)
    {
        (_set, _policy, _day) = (set, policy, at.InUtc().Date);
        _today = DayRange.Of(_day).Earliest;
        _rules = new RuleMatcher(set.Sources, policy);
        _deadlines = new Deadlines(set.Sources, policy);
    }

    public StaleClaims FindStale(IEnumerable<EvidenceChange> changes, IEnumerable<Claim>? among)
    {
        var asked = among?.Select(claim => claim.Id).ToHashSet();
        var faults = SourceFaults.Of(_set.Sources, _policy, changes);
        var newer = Successors();
        var later = newer.FindLater();
        NewerEditions? editions = null;
        var (certain, possible) = (new List<StaleFinding>(), new List<StaleFinding>());
        var (deadlines, agesNotKnown) = (new List<Deadline>(), 0);
        for (var i = 0; i < _set.Claims.Count; i++)
        {
            var claim = _set.Claims[i];
            if (!IsWanted(claim) || asked?.Contains(claim.Id) == false) continue;
            var decisions = _rules.Of(claim);
            deadlines.Clear();
            if (_deadlines.AddTo(deadlines, claim, decisions)) agesNotKnown++;
            var found = new FindingList(_policy, certain, possible);
            var next = NextCheck(claim, decisions);
            foreach (var deadline in deadlines) AddPassed(found, claim, deadline);
            if (decisions.Age is { ReportUnknownAge: true } unknown && !deadlines.Exists(it => it.Reason == StaleReason.MaxAge))
                found.Add(new StaleFinding(claim.Id, StaleReason.AgeNotKnown, NameOf(unknown)) { Next = next });
            AddNewer(found, claim, newer.SuccessorOf(claim), later.TryGetValue(i, out var other) ? other : null, decisions, next);
            if (decisions.Editions is { } watch)
                AddEditions(found, claim, editions ??= new NewerEditions(_set.Sources, _today), watch, next);
            AddFaults(found, claim, faults, next);
        }

        return new StaleClaims(_day, _policy.Name, [.. certain], [.. possible], agesNotKnown);
    }

    public Agenda FindDue(Instant until)
    {
        var end = until.InUtc().Date;
        var last = DayRange.Of(end).Earliest;
        var found = new List<(AgendaItem Item, int Index)>();
        var deadlines = new List<Deadline>();
        for (var i = 0; i < _set.Claims.Count; i++)
        {
            var claim = _set.Claims[i];
            if (!IsWanted(claim)) continue;
            deadlines.Clear();
            _deadlines.AddTo(deadlines, claim, _rules.Of(claim));
            foreach (var deadline in deadlines)
            {
                var isCertain = deadline.Due.Latest >= _today && deadline.Due.Latest <= last;
                var isPossible = deadline.Due.Latest > last && deadline.Due.Earliest >= _today && deadline.Due.Earliest <= last;
                if (!isCertain && (!isPossible || _policy.Possible == PossiblyStale.LeftOut)) continue;
                var due = DayRange.ToDate(isCertain ? deadline.Due.Latest : deadline.Due.Earliest)!.Value;
                found.Add((new AgendaItem(claim.Id, due, deadline.Reason, NameOf(deadline.Rule)) { IsCertain = isCertain }, i));
            }
        }

        return new Agenda(
            _day, end, _policy.Name, [.. found.OrderBy(it => it.Item.Due).ThenBy(it => it.Index).Select(it => it.Item)]);
    }

    private bool IsWanted(Claim claim) => _policy.WithSettled || Standing.Stands(claim);

    private string NameOf(StalenessRule? rule) => rule is null ? _policy.Name : $"{_policy.Name}/{rule.Name}";

    private NewerClaims Successors()
    {
        var newer = new NewerClaims(_set, _today);
        for (var i = 0; i < _set.Claims.Count; i++)
        {
            var claim = _set.Claims[i];
            if (Standing.Stands(claim)) newer.Add(i, !_policy.Rules.IsEmpty && _rules.Of(claim).Current is not null);
        }

        return newer;
    }

    private LocalDate? NextCheck(Claim claim, in RuleDecisions decisions) =>
        _deadlines.EveryOf(claim, decisions).Period is { } period ? NextAfter(period) : null;

    private LocalDate? NextAfter(Period? period) => period is null ? null : DayRange.ToDate(DayRange.Of(_day).After(period).Latest);

    private void AddPassed(FindingList found, Claim claim, in Deadline deadline)
    {
        var isCertain = deadline.Due.Latest < _today;
        if (!isCertain && deadline.Due.Earliest >= _today) return;
        found.Add(new StaleFinding(claim.Id, deadline.Reason, NameOf(deadline.Rule))
        {
            IsCertain = isCertain,
            Since = DayRange.ToDate(isCertain ? deadline.Due.Latest : deadline.Due.Earliest),
            Next = NextAfter(deadline.Again),
        });
    }

    private void AddNewer(
        FindingList found, Claim claim, int? successor, LaterClaim? later, in RuleDecisions decisions, LocalDate? next)
    {
        if (successor is { } index)
        {
            var newer = _set.Claims[index];
            var recorded = newer.Recorded is { } time ? time.InUtc().Date : (LocalDate?)null;
            found.Add(new StaleFinding(claim.Id, StaleReason.NewerClaim, _policy.Name)
            {
                NewerClaim = newer.Id, Since = recorded, Next = next,
            });
        }
        else if (later is { } other)
        {
            found.Add(new StaleFinding(claim.Id, StaleReason.NewerClaim, NameOf(decisions.Current))
            {
                NewerClaim = _set.Claims[other.Index].Id, Since = DayRange.ToDate(other.Since), IsCertain = other.IsCertain, Next = next,
            });
        }
    }

    // A claim that the newer edition supports, too, is up to date.
    private void AddEditions(FindingList found, Claim claim, NewerEditions editions, StalenessRule rule, LocalDate? next)
    {
        foreach (var citation in claim.Citations)
        {
            var source = _set.Sources.IndexOf(citation.Source);
            if (citation.Stance != Stance.Supports || source < 0 || editions.Of(source) is not { } newer) continue;
            if (claim.Citations.Any(other => other.Stance == Stance.Supports && IsUpToDate(other, newer.Index))) continue;
            found.AddOnce(new StaleFinding(claim.Id, StaleReason.NewerEdition, NameOf(rule))
            {
                Source = citation.Source,
                NewerSource = _set.Sources[newer.Index].Id,
                IsCertain = newer.IsCertain,
                Since = DayRange.ToDate(newer.IsCertain ? newer.Published.Latest : newer.Published.Earliest),
                Next = next,
            });
        }

        bool IsUpToDate(Citation citation, int newest) => editions.IsUpToDate(_set.Sources.IndexOf(citation.Source), newest);
    }

    // A source behind a cited one makes the claim possibly stale, as nobody has said that the claim depends on it.
    private void AddFaults(FindingList found, Claim claim, SourceFaults faults, LocalDate? next)
    {
        foreach (var (fault, isIndirect) in faults.Of(claim).OrderBy(it => it.Fault.Reason))
        {
            found.Add(new StaleFinding(claim.Id, fault.Reason, _policy.Name)
            {
                Source = _set.Sources[fault.Index].Id,
                IsIndirect = isIndirect,
                IsCertain = fault.IsCertain && !isIndirect,
                Since = fault.Since,
                Next = next,
            });
        }
    }
}
