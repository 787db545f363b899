namespace FactTracker.Parquet;

/// <summary>The table of claims: what is stated once of each, and what engines compare them by.</summary>
internal sealed class ClaimTable : Table
{
    private readonly NumberColumn<long> _number;
    private readonly TextColumn _id, _language, _subject, _subjectId, _property, _propertyId, _place, _claimant, _modality, _condition,
        _rank, _status, _statusReason, _checkEvery, _recordedBy;
    private readonly LongTextColumn _text, _formula, _notes, _json;
    private readonly DateColumns _when, _stated, _expires;
    private readonly NumberColumn<double> _confidenceLower, _confidenceUpper;
    private readonly TimeColumn _recorded, _modified, _checked;
    private readonly ListColumn _tags;
    private readonly ComparedColumns _compared;
    private readonly Readings _readings;
    private readonly JsonText _records = new();

    public ClaimTable(MemoryMeter meter, Readings readings)
        : base(meter)
    {
        _readings = readings;
        _number = Number<long>("number");
        (_id, _text, _language) = (Text("id"), LongText("text"), Word("language"));
        (_subject, _subjectId, _property, _propertyId) = (Word("subject"), Word("subject_id"), Word("property"), Word("property_id"));
        (_place, _claimant, _modality, _condition) = (Word("place"), Word("claimant"), Word("modality"), Word("condition"));
        (_rank, _status, _statusReason, _formula) = (Word("rank"), Word("status"), Word("status_reason"), LongText("formula"));
        (_when, _stated, _expires) = (Date("about", readings), Date("stated", readings), Date("expires", readings));
        (_confidenceLower, _confidenceUpper) = (Number<double>("confidence_lower"), Number<double>("confidence_upper"));
        (_recorded, _modified, _checked) = (Time("recorded"), Time("modified"), Time("checked"));
        (_checkEvery, _recordedBy, _notes) = (Word("check_every"), Word("recorded_by"), LongText("notes"));
        _tags = List("tags");
        _compared = new ComparedColumns
        {
            Topic = Number<long>("topic"), Scope = Number<long>("scope"), Stands = Number<bool>("stands"), Counts = Number<bool>("counts"),
            Firm = Number<bool>("firm"), Denied = Number<bool>("denied"), Subjects = Number<int>("subject_count"),
            Values = Number<int>("value_count"),
            From = Number<long>("about_from"), To = Number<long>("about_to"), Key = Word("about_key"),
            NeedsEdtf = Number<bool>("about_inexact"),
            CheckDue = Number<long>("check_due"), RecordedDay = Number<long>("recorded_day"),
        };
        _json = LongText("json");
    }

    /// <summary>Adds a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="number">Its place in the set, from 0.</param>
    public void Add(Claim claim, long number)
    {
        var before = Meter.Bytes;
        _number.Add(number);
        _id.Add(claim.Id.Text);
        _text.Add(claim.Text);
        _language.Add(claim.Language?.Text);
        _subject.Add(ValueText.Of(claim.Subject));
        _subjectId.Add((claim.Subject.Single as EntityValue)?.Id);
        _property.Add(ValueText.Of(claim.Property));
        _propertyId.Add((claim.Property as EntityValue)?.Id);
        _place.Add(ValueText.Of(claim.Place));
        _claimant.Add(ValueText.Joined(claim.Claimant, agent => agent.Name ?? agent.Id ?? ""));
        _modality.Add(ValueText.Joined(claim.Modality, modality => modality.Name));
        _condition.Add(claim.Condition);
        _rank.Add(claim.Rank.Name);
        _status.Add(claim.Status.Name);
        _statusReason.Add(claim.StatusReason);
        _formula.Add(claim.Formula);
        _when.Add(claim.When);
        _stated.Add(claim.Stated);
        _expires.Add(claim.Expires);
        var confidence = claim.Confidence.Single?.Interval;
        _confidenceLower.Add((double?)confidence?.Lower);
        _confidenceUpper.Add((double?)confidence?.Upper);
        _recorded.Add(claim.Recorded);
        _modified.Add(claim.Modified);
        _checked.Add(claim.Checked);
        _checkEvery.Add(claim.CheckEvery?.ToString());
        _recordedBy.Add(claim.RecordedBy?.Name ?? claim.RecordedBy?.Id);
        _notes.Add(claim.Notes);
        _tags.Add(claim.Tags);
        _compared.Add(claim, _readings);
        _json.AddUtf8(_records.Of(claim));
        Count(before);
    }
}
