namespace FactTracker.Tests.Reading.Clauses;

/// <summary>
/// Sentences of a text of Thursday, 18 September 2025. Each value is followed by the time it is about, or a minus when the time must stay
/// empty, and by the time of speaking behind an at sign.
/// </summary>
internal static class SentenceTimes
{
    public static readonly (string Text, string Expected)[] Rows =
    [
        // Each value takes the time it stands with.
        ("The jobless rate fell from 9.1% in 2015 to 4.3% in 2024.", "9.1%=2015; 4.3%=2024"),
        ("The fund lost $11m in 2021 and nearly $4m in 2022.", "$11m=2021; $4m=2022"),
        ("The port handled 912 ships in September 2024, up from 861 ships a year earlier.", "912=2024-09; 861=2023-09"),
        ("In 2019, 12% of homes had a heat pump, but by 2023 it was 30%.", "12%=2019; 30%=/2023"),
        ("In 2024, exports were $5bn and imports $7bn.", "$5bn=2024; $7bn=2024"),
        ("Exports were $5bn and imports $7bn in 2024.", "$5bn=2024; $7bn=2024"),
        ("The city spent €40m in 2022, €52m in 2023 and €61m in 2024.", "€40m=2022; €52m=2023; €61m=2024"),
        ("Turnout was 61% and 58% in 2017 and 2021 respectively.", "61%=2017; 58%=2021"),
        ("In March 2023 and March 2024 the bank held $9bn and $12bn, respectively.", "$9bn=2023-03; $12bn=2024-03"),
        ("The lake shrank to 410 square kilometres in 2018 from 655 square kilometres in 1994.", "410=2018; 655=1994"),
        ("Some 3,400 people fled in the first week of May 2023, and another 5,100 people in June 2023.", "5,100=2023-06"),
        ("Wages in the sector rose 4% in 2023 while prices rose 7%.", "4%=2023; 7%=2023"),
        ("In 2010 the firm had 300 workers; in 2020 it had 1,200 workers.", "300=2010; 1,200=2020"),
        ("The herd numbered 2,000 animals in 1990 but only 340 animals in 2012.", "2,000=1990; 340=2012"),
        ("In 2021, 45% of the seats, 30% of the posts and 12% of the chairs went to women.", "45%=2021; 30%=2021; 12%=2021"),
        ("Visitors spent £18m in 2016 (£11m in 2012).", "£18m=2016; £11m=2012"),
        ("The 2024 budget of $3.2bn is the largest yet.", "$3.2bn=2024"),
        ("The tax raised $80m, a record, in 2023.", "$80m=2023"),
        ("Sales in 2022 rose 6% and profit 9%.", "6%=2022; 9%=2022"),
        ("By 2030 the plan would cut emissions by 40%.", "40%=/2030"),
        ("The dam cost $2.1bn when it was finished in 1988.", "$2.1bn=1988"),
        ("Between 2018 and 2022 the average rent rose by 23%.", "23%=2018/2022"),
        ("Rents have risen by 23% since 2018.", "23%=2018/"),
        ("It sold 500 buses in 2023, of which 120 buses were electric.", "500=2023; 120=2023"),
        ("About 70% of voters backed the treaty in 2003.", "70%=2003"),
        ("A total of 41 miners died in 2006.", "41=2006"),
        ("In the year to March 2024 the trust treated 81,000 patients.", "81,000=2023-04/2024-03"),
        ("Last year the service rescued 230 sailors.", "230=2024"),

        ("In the 12 months to June, net migration was 431,000 people, down from 860,000 people a year earlier.",
            "431,000=2024-07/2025-06; 860,000=2023-07/2024-06"),
        ("The 1998 flood killed 120 people and the 2010 flood 90 people.", "120=1998; 90=2010"),
        ("The number of students rose from 12,000 students to 15,500 students between 2015 and 2020.", "12,000=-; 15,500=-"),
        ("In 2020 the United States sold 40 ships.", "40=2020"),

        // A time compared with is about the compared value alone.
        ("Output reached 70,000 tonnes in 2023, compared with 55,000 tonnes in 2015.", "70,000=2023; 55,000=2015"),
        ("Output reached 70,000 tonnes in 2023, the most since 1998.", "70,000=2023"),
        ("Her rating slid to 38 per cent, its lowest since 2011.", "38=-"),
        ("Some 64% now own a phone, against 41% in 2010.", "64%=-; 41%=2010"),
        ("The rate is 5%, higher than in 1990.", "5%=-"),
        ("Emissions must fall 40% by 2035 compared with 2010.", "40%=/2035"),
        ("Exports fell 12% in August from a year earlier.", "12%=2025-08"),
        ("Exports fell 12% in August compared with the same month last year.", "12%=2025-08"),
        ("Prices rose 3.1% in August, up from 2.9% in July.", "3.1%=2025-08; 2.9%=2025-07"),
        ("Profit in the third quarter of 2024 was $12m, against $9m a year before.", "$12m=2024-35; $9m=2023-35"),
        ("In 2024, 34% of men smoked, compared with 20% of women.", "34%=2024; 20%=2024"),
        ("Profit fell to $4m in 2022 from $6m.", "$4m=2022; $6m=-"),
        ("Profit fell from $6m to $4m in 2022.", "$6m=-; $4m=2022"),
        ("More homes, 14,000 flats, were built in 2023 than in 2008.", "14,000=2023"),
        ("It was the worst flood since 1953, with 90 deaths.", "90=-"),
        ("Debt is $7bn, up 5% on 2023.", "$7bn=-; 5%=-"),

        ("Exports were $5m in 2023, the same as in 2021.", "$5m=2023"),
        ("The road cost $9m, the same as last year.", "$9m=-"),
        ("It sold 40 tonnes in 2024, twice as many as a year earlier.", "40=2024"),
        ("The mean was 1.9 degrees above the average for 1961 to 1990.", "1.9=-"),
        ("Support stood at 41%, up three points since April.", "41%=-"),
        ("The lowest temperature of the year was -17.2 degrees.", "17.2=-"),

        // A time in the clause before or behind.
        ("The thefts came to light in 2021, when the club lost $900,000.", "$900,000=2021"),
        ("When the line opened in 1874, 600 guests came.", "600=1874"),
        ("The team weighed 3,418 birds caught in 2022.", "3,418=2022"),

        // What is known already, and what a change is over.
        ("Rents for the city's 5,600 flats rose by 7% in 2023.", "5,600=-; 7%=2023"),
        ("The weight fell from 612 g in 1983 to 548 g in 2022, a drop of 64 g.", "612=1983; 548=2022; 64=-"),
        ("The herd has shrunk by 30% since 1990, to 15,000 animals.", "30%=1990/; 15,000=-"),
        ("By 2020 it employed 300 people, and tools that had been sold for $10 cost $3.", "300=/2020; $10=-"),

        // The time of speaking.
        ("At least 31 people have died since Monday, the agency said on Thursday.", "31=2025-09-15/ @2025-09-18"),
        ("Kolb said on Tuesday sales in June were $5m.", "$5m=2025-06 @2025-09-16"),
        ("Kolb reported second-quarter sales of $5m on Tuesday.", "$5m=2025-34"),
        ("The chamber in January put the number of new jobs at 8,800.", "8,800=-"),
        ("Some 4,700 jobs were added in 2022.", "4,700=2022"),
        ("Exports fell by 5% in 2023, the ministry said on Tuesday.", "5%=2023 @2025-09-16"),
        ("On Tuesday the ministry said that exports fell by 5% in 2023.", "5%=2023 @2025-09-16"),
        ("The ministry said on Tuesday that exports had fallen by 5%.", "5%=- @2025-09-16"),
        ("A report by the Harbour Institute published in March found that 30% of boats were unsafe.", "30%=- @2025-03"),
        ("The bank forecast in April that the economy would grow by 3% in 2026.", "3%=2026 @2025-04"),
        ("In January the chief executive, Ana Roth, told investors that losses were $20m in 2024.", "$20m=2024 @2025-01"),
        ("Figures released on Wednesday showed that 1,200 people left in 2024.", "1,200=2024"),
        ("Speaking on Monday, Mr Lund said that 60% of the beds were empty.", "60%=- @2025-09-15"),
        ("The mayor said on Friday that the bridge, opened in 1932, would cost $90m.", "$90m=- @2025-09-12"),
        ("Police said on Monday that 14 people were arrested on Sunday.", "14=2025-09-14 @2025-09-15"),

        // Times of other things.
        ("The company, founded in 2003, has 500 workers.", "500=-"),
        ("The company paid $5m for a mill built in 1990.", "$5m=-"),
        ("In 2020 the company paid $5m for a mill built in 1990.", "$5m=2020"),
        ("Mr Oduya, who was elected in 2010, raised $3m.", "$3m=-"),
        ("A 2019 study found that 30% of wells were dry.", "30%=-"),
        ("In 2015 it was 5%, and it is now 12%.", "5%=2015; 12%=-"),
        ("Since 2010 the share has risen from 5% to 12%.", "5%=-; 12%=-"),
        ("Profits rose by 8% in 2022 and 2023.", "8%=-"),
        ("In 2022 sales rose 4% after a fall of 9%.", "4%=2022; 9%=-"),
        ("Spending was $4m in 2015 and is $9m.", "$4m=2015; $9m=-"),

        // The tense of the clause.
        ("He said on Tuesday that the vote will be held on Friday.", "*=2025-09-19 @2025-09-16"),
        ("The minister, who resigned in June, will stand trial in October.", "*=2025-10"),
        ("Data for November will be published on 18 December.", "*=2025-12-18"),
        ("The grant will be $5m a year from 2027.", "$5m=2027/"),
    ];
}
