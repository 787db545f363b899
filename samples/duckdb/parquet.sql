-- The tables of a Parquet data set. First: SET VARIABLE data = 'claims.parquet';
CREATE OR REPLACE VIEW claims AS
SELECT * FROM read_parquet(getvariable('data') || '/claims/**/*.parquet', hive_partitioning = false);

CREATE OR REPLACE VIEW claim_values AS
SELECT * FROM read_parquet(getvariable('data') || '/values/**/*.parquet', hive_partitioning = false);

CREATE OR REPLACE VIEW sources AS SELECT * FROM read_parquet(getvariable('data') || '/sources/*.parquet');

CREATE OR REPLACE VIEW citations AS SELECT * FROM read_parquet(getvariable('data') || '/citations/*.parquet');

CREATE OR REPLACE VIEW links AS SELECT * FROM read_parquet(getvariable('data') || '/links/*.parquet');

CREATE OR REPLACE VIEW relations AS SELECT * FROM read_parquet(getvariable('data') || '/relations/*.parquet');

-- Claims about which the views say less than they do about others: none, as the library has read the dates, units and hedges.
CREATE OR REPLACE VIEW left_out AS SELECT number, id, '' AS reason FROM claims WHERE false;
