namespace FactTracker.Checking;

/// <summary>Visits every part of a set once and applies the rules to it.</summary>
internal sealed partial class SetWalk(Spot spot)
{
    /// <summary>Visits the header of the set and its sources.</summary>
    public void HeaderAndSources()
    {
        var set = spot.Set;
        Ask(set);
        Ask("publisher", set.Publisher);
        Tag("language", set.Language);
        Translations(set.Translations);
        for (var i = 0; i < set.Sources.Count; i++)
        {
            spot.Enter("sources", i);
            Source(set.Sources[i]);
            spot.Leave();
        }
    }

    /// <summary>Visits a range of the claims.</summary>
    /// <param name="from">The index of the first claim.</param>
    /// <param name="to">The index after the last claim.</param>
    public void Claims(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            spot.Enter("claims", i);
            Claim(spot.Set.Claims[i]);
            spot.Leave();
        }
    }

    private void Ask<TPart>(TPart part)
    {
        foreach (var rule in PartRules<TPart>.All)
        {
            rule.Check(part, spot);
        }
    }

    private void Ask<TPart>(string member, TPart? part)
        where TPart : class
    {
        if (part is null) return;
        spot.Enter(member);
        Ask(part);
        spot.Leave();
    }

    private void AskEach<TPart>(string member, ValueList<TPart> parts)
        where TPart : class
    {
        for (var i = 0; i < parts.Count; i++)
        {
            spot.Enter(member, i);
            Ask(parts[i]);
            spot.Leave();
        }
    }

    private void Tag(string member, LanguageTag? tag)
    {
        if (tag is not { } language) return;
        spot.Enter(member);
        Ask(language);
        spot.Leave();
    }

    private void Address(Url? url)
    {
        if (url is not { } address) return;
        spot.Enter("url");
        Ask(address);
        spot.Leave();
    }

    private void Translations(ValueList<Translation> translations)
    {
        if (translations.IsEmpty) return;
        spot.Enter("translations");
        foreach (var translation in translations)
        {
            Tag(translation.Language.Text, translation.Language);
        }

        spot.Leave();
    }
}
