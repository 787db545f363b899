namespace FactTracker.Parquet;

/// <summary>The table of values: one row for each value that a claim states.</summary>
internal sealed class ValueTable : Table
{
    private readonly NumberColumn<long> _number, _key, _from, _to, _sampleSize;
    private readonly NumberColumn<int> _position;
    private readonly TextColumn _claim, _kind, _text, _entity, _words, _group;
    private readonly NumberColumn<bool> _flag, _qualified, _needsEdtf;
    private readonly DateColumns _date;
    private readonly QuantityColumns _quantity;
    private readonly Readings _readings;

    public ValueTable(MemoryMeter meter, Readings readings)
        : base(meter)
    {
        _readings = readings;
        (_claim, _number, _position) = (Text("claim"), Number<long>("claim_number"), Number<int>("position"));
        (_kind, _text, _entity, _words) = (Word("kind"), Word("text"), Word("entity"), Word("words"));
        _flag = Number<bool>("flag");
        _date = Date("date", readings);
        (_from, _to) = (Number<long>("date_from"), Number<long>("date_to"));
        (_qualified, _needsEdtf) = (Number<bool>("date_qualified"), Number<bool>("inexact"));
        _quantity = new QuantityColumns
        {
            Amount = Decimal("amount"), AmountText = Word("amount_text"), Lower = Number<double>("lower"), Upper = Number<double>("upper"),
            LowerExcluded = Number<bool>("lower_excluded"), UpperExcluded = Number<bool>("upper_excluded"),
            Approximation = Word("approximation"), Unit = Word("unit"), Dimension = Word("dimension"),
            Factor = Number<double>("unit_factor"), Zero = Number<double>("unit_zero"), Of = Word("share_of"),
            Level = Number<double>("level"),
            Low = Number<double>("low"), High = Number<double>("high"), Margin = Number<double>("margin"),
        };
        _sampleSize = Number<long>("sample_size");
        (_group, _key) = (Word("compared_group"), Number<long>("compared_key"));
    }

    /// <summary>Adds the values of a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="number">Its place in the set.</param>
    /// <param name="isSurvey">Whether it rests on a survey.</param>
    /// <param name="language">The language of the set.</param>
    public void Add(Claim claim, long number, bool isSurvey, LanguageTag? language)
    {
        var before = Meter.Bytes;
        for (var i = 0; i < claim.Value.Count; i++)
        {
            var value = claim.Value[i];
            _claim.Add(claim.Id.Text);
            _number.Add(number);
            _position.Add(i);
            _kind.Add(KindOf(value));
            _text.Add(value.ToString());
            _entity.Add((value as EntityValue)?.Id);
            _words.Add(value.Words);
            _flag.Add((value as FlagValue)?.Flag);
            AddDate(value as DateValue);
            var quantity = value as Quantity;
            _quantity.Add(quantity, quantity is null ? null : _readings.Of(quantity.Unit), isSurvey);
            _sampleSize.Add(quantity?.SampleSize);
            _group.Add(_readings.GroupOf(value, claim.Language ?? language));
            _key.Add(value is Quantity or DateValue or FlagValue or NoneValue or UnknownValue ? null : ContentKey.OfValue(value));
        }

        Count(before);
    }

    private static string KindOf(ClaimValue value) => value switch
    {
        Quantity => "quantity",
        DateValue => "date",
        FlagValue => "flag",
        TextValue => "text",
        EntityValue => "entity",
        NoneValue => "none",
        UnknownValue => "unknown",
        _ => "unrecognised",
    };

    private void AddDate(DateValue? date)
    {
        _date.Add(date);
        var time = _readings.Of(date);
        _from.Add(time?.From);
        _to.Add(time?.To);
        _qualified.Add(time?.IsQualified);
        _needsEdtf.Add(time?.NeedsEdtf);
    }
}
