// Made by `npm run generate` from specs/ysuite. Do not edit.

/** Every path of the description, with its operations: what `http` is typed by. */
export interface paths {
    "/v1/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deals
         * @description Lists the workspace's deals, page by page. Filters combine.
         *
         *     The default order and the fields that `sortBy` takes are not documented.
         */
        get: operations["listDeals"];
        put?: never;
        /**
         * Create a deal
         * @description Creates a deal and returns its id and name. There is no idempotency key: a request that is sent twice creates two deals.
         */
        post: operations["createDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's `deal_id`. */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a deal
         * @description Returns one deal. If it does not exist, the response is a 400.
         */
        get: operations["getDeal"];
        /**
         * Update a deal
         * @description Updates a deal. The response does not show it. `deal_name`, `pipeline_id` and `cstid` are required here too.
         *
         *     It is not documented whether an optional member that is left out keeps its value.
         */
        put: operations["updateDeal"];
        post?: never;
        /**
         * Delete a deal
         * @description Deletes a deal. Whether it can be restored is not documented.
         */
        delete: operations["deleteDeal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts
         * @description Lists the workspace's contacts, individuals and businesses, page by page. Filters combine. No subscription add-on is needed.
         *
         *     The default order and the fields that `sortBy` takes are not documented.
         */
        get: operations["listContacts"];
        put?: never;
        /**
         * Create a contact
         * @description Creates an individual or a business and returns its id and name. A request that is sent twice creates two contacts.
         *
         *     Updating and deleting contacts are not described here: that part of the vendor's page could not be read.
         */
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The contact's `cstid`. */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a contact
         * @description Returns one contact. If it does not exist, the response is a 400.
         */
        get: operations["getContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List leads
         * @description Lists the workspace's leads, page by page. Filters combine.
         *
         *     The default order and the fields that `sortBy` takes are not documented.
         */
        get: operations["listLeads"];
        put?: never;
        /**
         * Create a lead
         * @description Creates a lead. A request that is sent twice creates two leads.
         *
         *     It is not known whether one lead can be read, changed, converted or deleted: that part of the vendor's page could not be read.
         */
        post: operations["createLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices
         * @description Lists the workspace's invoices, page by page. Filters combine.
         *
         *     The default order and the fields that `sortBy` takes are not documented.
         */
        get: operations["listInvoices"];
        put?: never;
        /**
         * Create an invoice
         * @description Creates an invoice. A request that is sent twice creates two invoices.
         *
         *     The vendor's page could not be read to its end: the body may take more members than are described here, and how an invoice is
         *     changed or deleted is not known.
         */
        post: operations["createInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The invoice's `inv_id`. */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get an invoice
         * @description Returns one invoice with its line items and payment history. If it does not exist, the response is a 400.
         */
        get: operations["getInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/estimates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List estimates
         * @description Lists the workspace's estimates, page by page. Filters combine.
         *
         *     The default order and the fields that `sortBy` takes are not documented.
         */
        get: operations["listEstimates"];
        put?: never;
        /**
         * Create an estimate
         * @description Creates an estimate. A request that is sent twice creates two estimates.
         *
         *     The vendor's page could not be read to its end: the body may take more members than are described here, and how an estimate is
         *     changed or deleted is not known.
         */
        post: operations["createEstimate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/estimates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The estimate's `est_id`. */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get an estimate
         * @description Returns one estimate with its line items. If it does not exist, the response is a 400.
         */
        get: operations["getEstimate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A deal as lists show it. No documented operation returns the other members that a create takes. */
        Deal: {
            /** @description The deal's id. */
            deal_id: number;
            /** @description The deal's name. */
            deal_name: string;
            /** @description The deal's value, a JSON number in the deal's currency. */
            deal_amount: number | null;
            /** @description Where the deal came from, free text. */
            deal_source: string | null;
            /**
             * Format: date
             * @description The day the deal is expected to close (`YYYY-MM-DD`).
             */
            deal_expected_close_date: string | null;
            /** @description The CRM pipeline's id. */
            pipeline_id: number;
            /** @description The company contact's id. */
            cstid: number;
            /** @description The owner's display name. Filters and writes take the user's id as `deal_owner_id`. */
            owner: string | null;
        };
        /** @description One page of deals in its two envelopes. */
        DealPage: {
            /** @description True on success. */
            success: boolean;
            /** @description The page. */
            data: {
                /** @description The page's deals. */
                data: components["schemas"]["Deal"][];
                /** @description The page's number, counted from 1 (`pageIndex` counts from 0). */
                current_page: number;
                /** @description How many deals match. */
                total_records: number;
                /** @description How many pages of this size there are. */
                total_pages: number;
            };
        };
        /** @description The body of every error. */
        ErrorBody: {
            /** @description False on failure. */
            success: boolean;
            /** @description A human-readable error message. It may differ from every entry of `errors`. */
            message?: string;
            /** @description The problems by field name. Only validation errors have it, and not all of them. */
            errors?: {
                [key: string]: string[];
            };
        };
        /** @description A deal to create. */
        DealCreate: {
            /** @description The deal's name, at most 255 characters. */
            deal_name: string;
            /** @description The CRM pipeline's id. */
            pipeline_id: number;
            /** @description The `cstid` of a company contact. */
            cstid: number;
            /** @description The deal's value, a JSON number in the deal's currency. */
            deal_amount?: number;
            /** @description The id of one of the organisation's currencies (`org_currency_id`), not an ISO code. */
            deal_amount_currency?: number;
            /** @description The owner's user id. */
            deal_owner_id?: number;
            /** @description An individual contact within the company. */
            deal_contact_id?: number;
            /**
             * Format: date
             * @description The day the deal is expected to close (`YYYY-MM-DD`).
             */
            deal_expected_close_date?: string;
            /** @description Where the deal came from, free text such as `Referral` or `Cold call`. */
            deal_source?: string;
            /** @description The deal's description. */
            deal_description?: string;
            /** @description The user the deal is assigned to. It is not documented how this differs from the owner. */
            deal_assignedto?: number;
            /** @description Tag ids. */
            tag_ids?: number[];
        };
        /** @description A deal's id and name. */
        DealReference: {
            /** @description The deal's id. */
            deal_id: number;
            /** @description The deal's name. */
            deal_name: string;
        };
        /** @description The response to a create. */
        DealCreated: {
            /** @description True on success. */
            success: boolean;
            /** @description A human-readable sentence. */
            message: string;
            /** @description The new deal, as far as the vendor shows it. */
            data: components["schemas"]["DealReference"];
        };
        /** @description One deal in its envelope. */
        DealResult: {
            /** @description True on success. */
            success: boolean;
            /** @description The deal. */
            data: components["schemas"]["Deal"];
        };
        /** @description A deal's new values. Every update needs the three required members. */
        DealUpdate: {
            /** @description The deal's name, at most 255 characters. */
            deal_name: string;
            /** @description The CRM pipeline's id. */
            pipeline_id: number;
            /** @description The `cstid` of a company contact. */
            cstid: number;
            /** @description The deal's value, a JSON number in the deal's currency. */
            deal_amount?: number;
            /** @description The id of one of the organisation's currencies (`org_currency_id`), not an ISO code. */
            deal_amount_currency?: number;
            /** @description The owner's user id. */
            deal_owner_id?: number;
            /** @description An individual contact within the company. */
            deal_contact_id?: number;
            /**
             * Format: date
             * @description The day the deal is expected to close (`YYYY-MM-DD`).
             */
            deal_expected_close_date?: string;
            /** @description Where the deal came from, free text such as `Referral` or `Cold call`. */
            deal_source?: string;
            /** @description The deal's description. */
            deal_description?: string;
            /** @description The user the deal is assigned to. It is not documented how this differs from the owner. */
            deal_assignedto?: number;
            /** @description Tag ids. */
            tag_ids?: number[];
        };
        /** @description The response to a write. It shows no record. */
        Acknowledgement: {
            /** @description True on success. */
            success: boolean;
            /** @description A human-readable sentence. The wording differs between operations. */
            message: string;
        };
        /** @description A contact, individual or business, as lists show it. No documented operation returns the other members that a create takes. */
        Contact: {
            /** @description The contact's id. Deals refer to it as `cstid`, invoices and estimates as `customer_id`. Leads have ids of the same name. */
            cstid: number;
            /** @description The contact's name. */
            cstname: string;
            /** @description The contact's email address. */
            cstemail: string | null;
            /** @description The contact's phone number. In the vendor's example it has digits without the country's prefix. */
            cstmobile: string | null;
            /**
             * @description An individual (1) or a business (2). The list's filter calls it `type`.
             * @enum {integer}
             */
            contact_type: 1 | 2;
            /**
             * Format: date-time
             * @description When the contact was created, in UTC.
             */
            cstcreated_on: string;
        };
        /** @description One page of contacts in its two envelopes. */
        ContactPage: {
            /** @description True on success. */
            success: boolean;
            /** @description The page. */
            data: {
                /** @description The page's contacts. */
                data: components["schemas"]["Contact"][];
                /** @description The page's number, counted from 1 (`pageIndex` counts from 0). */
                current_page: number;
                /** @description How many contacts match. */
                total_records: number;
                /** @description How many pages of this size there are. */
                total_pages: number;
            };
        };
        /** @description A contact to create. */
        ContactCreate: {
            /** @description The contact's name, at most 100 characters. */
            cstname: string;
            /**
             * @description An individual (1) or a business (2).
             * @enum {integer}
             */
            contact_type: 1 | 2;
            /** @description The contact's email address. */
            cstemail?: string;
            /** @description The contact's phone number. `cstmobile_country_id` states its country. */
            cstmobile?: string;
            /** @description The vendor's id of the country whose dialling prefix the phone number has; neither an ISO code nor the prefix. */
            cstmobile_country_id?: number;
            /** @description The contact's address, at most 255 characters. */
            cstaddress?: string;
            /** @description The tax registration number, at most 50 characters. */
            ct_taxnumber?: string;
            /** @description Notes, at most 2000 characters. */
            cstnotes?: string;
            /**
             * @description Whether the contact gets notifications by email.
             * @default true
             */
            cstemailnotify?: boolean;
            /**
             * @description Whether the contact gets notifications by SMS.
             * @default true
             */
            cstsmsnotify?: boolean;
            /**
             * @description Whether the contact gets notifications by WhatsApp.
             * @default true
             */
            cst_whatsapp_notify?: boolean;
            /** @description The `cstid` of the business that an individual belongs to. */
            contact_parent?: number;
            /** @description Tag ids, as a list although the name is singular. Deals and leads call the member `tag_ids`. */
            cst_tag_id?: number[];
        };
        /** @description A contact's id and name. */
        ContactReference: {
            /** @description The contact's id. */
            cstid: number;
            /** @description The contact's name. */
            cstname: string;
        };
        /** @description The response to a create. */
        ContactCreated: {
            /** @description True on success. */
            success: boolean;
            /** @description A human-readable sentence. */
            message: string;
            /** @description The new contact, as far as the vendor shows it. */
            data: components["schemas"]["ContactReference"];
        };
        /** @description One contact in its envelope. */
        ContactResult: {
            /** @description True on success. */
            success: boolean;
            /** @description The contact. */
            data: components["schemas"]["Contact"];
        };
        /** @description A lead as lists show it. No documented operation returns the other members that a create takes. No operation that returns one lead is known. */
        Lead: {
            /** @description The lead's id. Contacts have ids of the same name; the two seem to share one table. */
            cstid: number;
            /** @description The lead's human-readable number, such as `LED-0042`. */
            ct_number: string;
            /** @description The lead's name. */
            cstname: string;
            /** @description The lead's email address. */
            cstemail: string | null;
            /**
             * @description The lead's status. No documented operation can set it.
             * @enum {string}
             */
            lead_status: "New" | "Contacted" | "Qualified" | "Lost" | "Converted";
            /** @description Where the lead came from, free text. */
            lead_source: string | null;
            /** @description The name of the lead's company. */
            lead_company_name: string | null;
            /** @description The owner's display name. Writes take a user's id as `lead_assignedto`. */
            owner: string | null;
            /**
             * Format: date-time
             * @description When the lead was created, in UTC.
             */
            cstcreated_on: string;
        };
        /** @description One page of leads in its two envelopes. */
        LeadPage: {
            /** @description True on success. */
            success: boolean;
            /** @description The page. */
            data: {
                /** @description The page's leads. */
                data: components["schemas"]["Lead"][];
                /** @description The page's number, counted from 1 (`pageIndex` counts from 0). */
                current_page: number;
                /** @description How many leads match. */
                total_records: number;
                /** @description How many pages of this size there are. */
                total_pages: number;
            };
        };
        /** @description A lead to create. Its status cannot be written. */
        LeadCreate: {
            /** @description The lead's name, at most 100 characters. */
            cstname: string;
            /** @description The lead's email address. */
            cstemail?: string;
            /**
             * @description The lead's phone number: digits, with `cstmobile_country_id` for the country; or the full international number with a
             *     leading `+`, from which the vendor derives the country.
             */
            cstmobile?: string;
            /** @description The vendor's id of the country whose dialling prefix the phone number has; neither an ISO code nor the prefix. */
            cstmobile_country_id?: number;
            /** @description The lead's address. A limit is documented for contacts only (255 characters). */
            cstaddress?: string;
            /** @description Notes. A limit is documented for contacts only (2000 characters). */
            cstnotes?: string;
            /** @description Where the lead came from, free text such as `Website` or `Referral`. */
            lead_source?: string;
            /** @description The industry of the lead's company. */
            lead_industry?: string;
            /** @description The name of the lead's company. */
            lead_company_name?: string;
            /** @description The id of the user the lead is assigned to. */
            lead_assignedto?: number;
            /** @description The id of the user group the lead is assigned to. */
            lead_assignmentgroup?: number;
            /** @description The id of one of the organisation's brands. */
            brand_id?: number;
            /** @description Tag ids. Contacts call it `cst_tag_id`. */
            tag_ids?: number[];
        };
        /** @description A lead's id and number, and perhaps more. */
        LeadReference: {
            /** @description The lead's id. */
            cstid: number;
            /** @description The lead's human-readable number. */
            ct_number: string;
        };
        /** @description The response to a create. */
        LeadCreated: {
            /** @description True on success. */
            success: boolean;
            /** @description A human-readable sentence. */
            message: string;
            /** @description The new lead, as far as the vendor shows it. */
            data: components["schemas"]["LeadReference"];
        };
        /** @description An invoice as lists show it, without its line items and payment history. */
        Invoice: {
            /** @description The invoice's id. */
            inv_id: number;
            /** @description The invoice's human-readable number, such as `INV-0008`. */
            inv_number: string;
            /** @description The contact's `cstid`. The list's filter calls it `cstid`. */
            customer_id: number;
            /**
             * @description Open (0), paid (1) or cancelled (2).
             * @enum {integer}
             */
            inv_status: 0 | 1 | 2;
            /** @description The invoice's total, a JSON number. The currency is not shown. */
            total: number;
            /** @description What is still to be paid, a JSON number. */
            amount_due: number;
            /**
             * Format: date
             * @description The invoice's date (`YYYY-MM-DD`).
             */
            transaction_date: string | null;
            /**
             * Format: date
             * @description The day the payment is due (`YYYY-MM-DD`).
             */
            due_date: string | null;
        };
        /** @description One page of invoices in its two envelopes. */
        InvoicePage: {
            /** @description True on success. */
            success: boolean;
            /** @description The page. */
            data: {
                /** @description The page's invoices. */
                data: components["schemas"]["Invoice"][];
                /** @description The page's number, counted from 1 (`pageIndex` counts from 0). */
                current_page: number;
                /** @description How many invoices match. */
                total_records: number;
                /** @description How many pages of this size there are. */
                total_pages: number;
            };
        };
        /**
         * @description A line of an invoice or an estimate. According to the vendor's table, a header requires `item_id`, `quantity` and `price`
         *     too. It is not documented what to send there.
         */
        LineItemCreate: {
            /** @description The id of an item. No operation that lists them is known. */
            item_id: number;
            /** @description The line's text. */
            item_name: string;
            /** @description How many. */
            quantity: number;
            /** @description The price per unit, a JSON number. */
            price: number;
            /**
             * @description A line with a price, or a heading between lines.
             * @enum {string}
             */
            type: "item" | "header";
            /** @description A description below the name. */
            description?: string;
            /** @description The discount, in the unit that `discount_type` states. */
            discount?: number;
            /**
             * @description The discount is a fixed amount (1) or a percentage (2).
             * @enum {integer}
             */
            discount_type?: 1 | 2;
            /** @description A tax's id. It is the only id of this API that is a string. */
            tax_id?: string;
            /** @description The tax rate in percent. */
            tax_rate?: number;
        };
        /** @description An invoice to create. */
        InvoiceCreate: {
            /** @description The `cstid` of a contact. */
            customer_id: number;
            /** @description The id of a document template. No operation that lists them is known. */
            template_id: number;
            /** @description The lines, at least one. */
            items: components["schemas"]["LineItemCreate"][];
            /**
             * Format: date
             * @description The invoice's date (`YYYY-MM-DD`).
             */
            transaction_date?: string;
            /**
             * Format: date
             * @description The day the payment is due (`YYYY-MM-DD`).
             */
            due_date?: string;
            /** @description A reference or purchase order number, at most 255 characters. */
            reference?: string;
            /** @description The address to bill. */
            billing_address?: string;
            /** @description The address to ship to. */
            shipping_address?: string;
            /** @description Notes. */
            notes?: string;
            /** @description Terms and conditions. */
            terms_conditions?: string;
        };
        /** @description The part of the new invoice that a create returns. Its members are not known; the other creates return an id and a name or number. */
        InvoiceReference: {
            [key: string]: unknown;
        };
        /** @description The response to a create. */
        InvoiceCreated: {
            /** @description True on success. */
            success: boolean;
            /** @description A human-readable sentence. */
            message?: string;
            /** @description The new invoice, as far as the vendor shows it. */
            data: components["schemas"]["InvoiceReference"];
        };
        /** @description An invoice with its line items and payment history. Their names are not known, so any further member is allowed. */
        InvoiceDetail: {
            [key: string]: unknown;
        } & components["schemas"]["Invoice"];
        /** @description One invoice in its envelope. */
        InvoiceResult: {
            /** @description True on success. */
            success: boolean;
            /** @description The invoice. */
            data: components["schemas"]["InvoiceDetail"];
        };
        /** @description An estimate as lists show it, without its line items. */
        Estimate: {
            /** @description The estimate's id. */
            est_id: number;
            /** @description The estimate's human-readable number, such as `EST-0003`. */
            est_number: string;
            /** @description The contact's `cstid`. The list's filter calls it `cstid`. */
            customer_id: number;
            /**
             * @description Open (0), invoiced (1) or cancelled (2). For invoices, 1 means paid.
             * @enum {integer}
             */
            est_status: 0 | 1 | 2;
            /** @description The estimate's total, a JSON number. The currency is not shown. */
            total: number;
            /**
             * Format: date
             * @description The estimate's date (`YYYY-MM-DD`).
             */
            transaction_date: string | null;
            /**
             * Format: date
             * @description The day the estimate expires (`YYYY-MM-DD`).
             */
            expiry_date: string | null;
        };
        /** @description One page of estimates in its two envelopes. */
        EstimatePage: {
            /** @description True on success. */
            success: boolean;
            /** @description The page. */
            data: {
                /** @description The page's estimates. */
                data: components["schemas"]["Estimate"][];
                /** @description The page's number, counted from 1 (`pageIndex` counts from 0). */
                current_page: number;
                /** @description How many estimates match. */
                total_records: number;
                /** @description How many pages of this size there are. */
                total_pages: number;
            };
        };
        /** @description An estimate to create. */
        EstimateCreate: {
            /** @description The `cstid` of a contact. */
            customer_id: number;
            /** @description The id of a document template. No operation that lists them is known. */
            template_id: number;
            /** @description The lines, at least one. */
            items: components["schemas"]["LineItemCreate"][];
            /**
             * Format: date
             * @description The estimate's date (`YYYY-MM-DD`).
             */
            transaction_date?: string;
            /**
             * Format: date
             * @description The day the estimate expires (`YYYY-MM-DD`).
             */
            expiry_date?: string;
            /** @description A reference or purchase order number, at most 255 characters. */
            reference?: string;
            /** @description Notes. */
            notes?: string;
            /** @description Terms and conditions. */
            terms_conditions?: string;
            /** @description The deal that the estimate belongs to. */
            deal_id?: number;
            /** @description The id of one of the organisation's currencies, not an ISO code. Deals call it `deal_amount_currency`. */
            org_currency_id?: number;
        };
        /** @description The part of the new estimate that a create returns. Its members are not known; the other creates return an id and a name or number. */
        EstimateReference: {
            [key: string]: unknown;
        };
        /** @description The response to a create. */
        EstimateCreated: {
            /** @description True on success. */
            success: boolean;
            /** @description A human-readable sentence. */
            message?: string;
            /** @description The new estimate, as far as the vendor shows it. */
            data: components["schemas"]["EstimateReference"];
        };
        /** @description An estimate with its line items. Their names are not known, so any further member is allowed. */
        EstimateDetail: {
            [key: string]: unknown;
        } & components["schemas"]["Estimate"];
        /** @description One estimate in its envelope. */
        EstimateResult: {
            /** @description True on success. */
            success: boolean;
            /** @description The estimate. */
            data: components["schemas"]["EstimateDetail"];
        };
    };
    responses: {
        /** @description A business rule was violated, for example because no organisation is assigned to the key's user. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description A key is missing, wrong or revoked, or belongs to another workspace. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The account lacks the subscription add-on that the operation needs. It is not documented which operations need one. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Validation failed; `errors` may name the fields. */
        UnprocessableContent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description An unexpected error happened in the vendor's system. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The record does not exist, or another business rule was violated. The vendor responds with 400, never 404. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /** @description Records per page, at most 100; the default is 10. It is not documented what the vendor does with more. */
        pageSize: number;
        /** @description The page, counted from 0 (`current_page` in the response counts from 1). */
        pageIndex: number;
        /** @description The field to sort by. The vendor lists no allowed names. */
        sortBy: string;
        /** @description Ascending or descending. */
        sortOrder: "asc" | "desc";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Deal = components['schemas']['Deal'];
export type DealPage = components['schemas']['DealPage'];
export type ErrorBody = components['schemas']['ErrorBody'];
export type DealCreate = components['schemas']['DealCreate'];
export type DealReference = components['schemas']['DealReference'];
export type DealCreated = components['schemas']['DealCreated'];
export type DealResult = components['schemas']['DealResult'];
export type DealUpdate = components['schemas']['DealUpdate'];
export type Acknowledgement = components['schemas']['Acknowledgement'];
export type Contact = components['schemas']['Contact'];
export type ContactPage = components['schemas']['ContactPage'];
export type ContactCreate = components['schemas']['ContactCreate'];
export type ContactReference = components['schemas']['ContactReference'];
export type ContactCreated = components['schemas']['ContactCreated'];
export type ContactResult = components['schemas']['ContactResult'];
export type Lead = components['schemas']['Lead'];
export type LeadPage = components['schemas']['LeadPage'];
export type LeadCreate = components['schemas']['LeadCreate'];
export type LeadReference = components['schemas']['LeadReference'];
export type LeadCreated = components['schemas']['LeadCreated'];
export type Invoice = components['schemas']['Invoice'];
export type InvoicePage = components['schemas']['InvoicePage'];
export type LineItemCreate = components['schemas']['LineItemCreate'];
export type InvoiceCreate = components['schemas']['InvoiceCreate'];
export type InvoiceReference = components['schemas']['InvoiceReference'];
export type InvoiceCreated = components['schemas']['InvoiceCreated'];
export type InvoiceDetail = components['schemas']['InvoiceDetail'];
export type InvoiceResult = components['schemas']['InvoiceResult'];
export type Estimate = components['schemas']['Estimate'];
export type EstimatePage = components['schemas']['EstimatePage'];
export type EstimateCreate = components['schemas']['EstimateCreate'];
export type EstimateReference = components['schemas']['EstimateReference'];
export type EstimateCreated = components['schemas']['EstimateCreated'];
export type EstimateDetail = components['schemas']['EstimateDetail'];
export type EstimateResult = components['schemas']['EstimateResult'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseUnprocessableContent = components['responses']['UnprocessableContent'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ParameterPageSize = components['parameters']['pageSize'];
export type ParameterPageIndex = components['parameters']['pageIndex'];
export type ParameterSortBy = components['parameters']['sortBy'];
export type ParameterSortOrder = components['parameters']['sortOrder'];
export type $defs = Record<string, never>;
export interface operations {
    listDeals: {
        parameters: {
            query?: {
                /** @description Records per page, at most 100; the default is 10. It is not documented what the vendor does with more. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The page, counted from 0 (`current_page` in the response counts from 1). */
                pageIndex?: components["parameters"]["pageIndex"];
                /** @description Text to find in a deal's name or description. */
                search?: string;
                /** @description Only the deals of this pipeline. */
                pipeline_id?: number;
                /** @description Only the deals in this pipeline stage (the stage's id). A filter can use the stage, but no write can set it. */
                deal_current_stage?: number;
                /** @description Only the deals of this contact (a company's `cstid`). */
                cstid?: number;
                /** @description Only the deals of this owner (a user id). The record itself shows the owner's name, not the id. */
                deal_owner_id?: number;
                /** @description The field to sort by. The vendor lists no allowed names. */
                sortBy?: components["parameters"]["sortBy"];
                /** @description Ascending or descending. */
                sortOrder?: components["parameters"]["sortOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of deals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
        payload: components["schemas"]["DealPage"]["data"]["data"];
    };
    createDeal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealCreate"];
            };
        };
        responses: {
            /** @description The deal was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
        payload: components["schemas"]["DealCreated"]["data"];
    };
    getDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's `deal_id`. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deal. The vendor shows no response. Presumably the record has the members of the list's record, and perhaps more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealResult"];
                };
            };
            400: components["responses"]["NotFound"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
        payload: components["schemas"]["DealResult"]["data"];
    };
    updateDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's `deal_id`. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealUpdate"];
            };
        };
        responses: {
            /** @description The deal was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["NotFound"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
        payload: void;
    };
    deleteDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's `deal_id`. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deal was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["NotFound"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
        payload: void;
    };
    listContacts: {
        parameters: {
            query?: {
                /** @description Records per page, at most 100; the default is 10. It is not documented what the vendor does with more. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The page, counted from 0 (`current_page` in the response counts from 1). */
                pageIndex?: components["parameters"]["pageIndex"];
                /** @description Text to find in a contact's name or email. */
                search?: string;
                /** @description Only individuals (1) or only businesses (2). In the record and in the create the member is called `contact_type`. */
                type?: 1 | 2;
                /** @description The field to sort by. The vendor lists no allowed names. */
                sortBy?: components["parameters"]["sortBy"];
                /** @description Ascending or descending. */
                sortOrder?: components["parameters"]["sortOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of contacts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
        payload: components["schemas"]["ContactPage"]["data"]["data"];
    };
    createContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactCreate"];
            };
        };
        responses: {
            /** @description The contact was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
        payload: components["schemas"]["ContactCreated"]["data"];
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The contact's `cstid`. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. The vendor shows no response. Presumably the record has the members of the list's record, and perhaps more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResult"];
                };
            };
            400: components["responses"]["NotFound"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
        payload: components["schemas"]["ContactResult"]["data"];
    };
    listLeads: {
        parameters: {
            query?: {
                /** @description Records per page, at most 100; the default is 10. It is not documented what the vendor does with more. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The page, counted from 0 (`current_page` in the response counts from 1). */
                pageIndex?: components["parameters"]["pageIndex"];
                /** @description Text to find in a lead's name or email. */
                search?: string;
                /** @description Only the leads with this status. A filter can use the status, but no write can set it. */
                lead_status?: "New" | "Contacted" | "Qualified" | "Lost" | "Converted";
                /** @description The field to sort by. The vendor lists no allowed names. */
                sortBy?: components["parameters"]["sortBy"];
                /** @description Ascending or descending. */
                sortOrder?: components["parameters"]["sortOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of leads. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
        payload: components["schemas"]["LeadPage"]["data"]["data"];
    };
    createLead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadCreate"];
            };
        };
        responses: {
            /** @description The lead was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
        payload: components["schemas"]["LeadCreated"]["data"];
    };
    listInvoices: {
        parameters: {
            query?: {
                /** @description Records per page, at most 100; the default is 10. It is not documented what the vendor does with more. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The page, counted from 0 (`current_page` in the response counts from 1). */
                pageIndex?: components["parameters"]["pageIndex"];
                /** @description Text to find in an invoice's number. */
                search?: string;
                /** @description Only the invoices with this status, open (0), paid (1) or cancelled (2). */
                inv_status?: 0 | 1 | 2;
                /** @description Only the invoices of this contact. The record and the create call it `customer_id`. */
                cstid?: number;
                /** @description Only the invoices from this day on (`YYYY-MM-DD`, although the name says `datetime`). The time zone is not documented. */
                inv_datetime_from?: string;
                /** @description Only the invoices up to this day (`YYYY-MM-DD`). It is not documented whether that day is included. */
                inv_datetime_to?: string;
                /** @description The field to sort by. The vendor lists no allowed names. */
                sortBy?: components["parameters"]["sortBy"];
                /** @description Ascending or descending. */
                sortOrder?: components["parameters"]["sortOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of invoices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoicePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
        payload: components["schemas"]["InvoicePage"]["data"]["data"];
    };
    createInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceCreate"];
            };
        };
        responses: {
            /** @description The invoice was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
        payload: components["schemas"]["InvoiceCreated"]["data"];
    };
    getInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The invoice's `inv_id`. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice. The vendor shows no response. Presumably the record has the members of the list's record, and its line items and payment history under names that are not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceResult"];
                };
            };
            400: components["responses"]["NotFound"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
        payload: components["schemas"]["InvoiceResult"]["data"];
    };
    listEstimates: {
        parameters: {
            query?: {
                /** @description Records per page, at most 100; the default is 10. It is not documented what the vendor does with more. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The page, counted from 0 (`current_page` in the response counts from 1). */
                pageIndex?: components["parameters"]["pageIndex"];
                /** @description Text to find in an estimate's number. */
                search?: string;
                /** @description Only the estimates with this status, open (0), invoiced (1) or cancelled (2). For invoices, 1 means paid. */
                est_status?: 0 | 1 | 2;
                /** @description Only the estimates of this contact. The record and the create call it `customer_id`. */
                cstid?: number;
                /** @description Only the estimates from this day on (`YYYY-MM-DD`, although the name says `datetime`). The time zone is not documented. */
                est_datetime_from?: string;
                /** @description Only the estimates up to this day (`YYYY-MM-DD`). It is not documented whether that day is included. */
                est_datetime_to?: string;
                /** @description The field to sort by. The vendor lists no allowed names. */
                sortBy?: components["parameters"]["sortBy"];
                /** @description Ascending or descending. */
                sortOrder?: components["parameters"]["sortOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of estimates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstimatePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
        payload: components["schemas"]["EstimatePage"]["data"]["data"];
    };
    createEstimate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EstimateCreate"];
            };
        };
        responses: {
            /** @description The estimate was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstimateCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
        payload: components["schemas"]["EstimateCreated"]["data"];
    };
    getEstimate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The estimate's `est_id`. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The estimate. The vendor shows no response. Presumably the record has the members of the list's record, and its line items under names that are not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstimateResult"];
                };
            };
            400: components["responses"]["NotFound"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
        payload: components["schemas"]["EstimateResult"]["data"];
    };
}
