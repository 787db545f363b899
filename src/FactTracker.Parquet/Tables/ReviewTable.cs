namespace FactTracker.Parquet;

/// <summary>The table of reviews of claims.</summary>
internal sealed class ReviewTable : Table
{
    private readonly NumberColumn<long> _number;
    private readonly NumberColumn<int> _position;
    private readonly TextColumn _claim, _author, _verdict, _label, _url;
    private readonly LongTextColumn _title, _summary;
    private readonly NumberColumn<double> _rating, _best, _worst;
    private readonly DateColumns _published;

    public ReviewTable(MemoryMeter meter, Readings readings)
        : base(meter)
    {
        (_claim, _number, _position) = (Text("claim"), Number<long>("claim_number"), Number<int>("position"));
        (_author, _verdict, _label) = (Word("author"), Word("verdict"), Word("label"));
        (_rating, _best, _worst) = (Number<double>("rating"), Number<double>("best"), Number<double>("worst"));
        _published = Date("published", readings);
        (_url, _title, _summary) = (Text("url"), LongText("title"), LongText("summary"));
    }

    public void Add(Claim claim, long number)
    {
        var before = Meter.Bytes;
        for (var i = 0; i < claim.Reviews.Count; i++)
        {
            var review = claim.Reviews[i];
            _claim.Add(claim.Id.Text);
            _number.Add(number);
            _position.Add(i);
            _author.Add(review.Author?.Name ?? review.Author?.Id);
            _verdict.Add(review.Verdict?.Name);
            _label.Add(review.Rating?.Label);
            _rating.Add((double?)review.Rating?.Value);
            _best.Add((double?)review.Rating?.Best);
            _worst.Add((double?)review.Rating?.Worst);
            _published.Add(review.Published);
            _url.Add(review.Url?.Text);
            _title.Add(review.Title);
            _summary.Add(review.Summary);
        }

        Count(before);
    }
}
